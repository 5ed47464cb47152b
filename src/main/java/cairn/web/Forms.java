package cairn.web;

import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.CurrentSite;
import cairn.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The manners of a page that takes what a reader types: it comes in the body of a request, and leaves in nothing but the one
 * answer, which nobody keeps.
 *
 * <p>No token guards the form: there is no session, and nothing is changed by it.
 */
final class Forms {

    private static final String POST = "POST";
    private static final int TOO_LARGE = 413;
    private static final int NO_FORM = 415;
    private static final int BUSY = 503;
    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();
    private static final long PATIENCE_IN_SECONDS = 2;

    private final CurrentSite site;
    private final Pages pages;
    private final SafetyHeaders headers;
    private final ErrorAnswers errors;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    Forms(CurrentSite site, Pages pages, SafetyHeaders headers, ErrorAnswers errors) {
        this.site = site;
        this.pages = pages;
        this.headers = headers;
        this.errors = errors;
    }

    /** Whether the request brings something to a page that takes it: in its body, or in the address, where it may not stand. */
    boolean take(HttpServletRequest request) {
        return (request.getMethod().equals(POST) || request.getQueryString() != null)
                && pages.takesWords(site.get(), request.getRequestURI());
    }

    /** The page with an empty form, where the address is that of one. */
    Optional<RenderedPage> empty(Site shown, HttpServletRequest request, HttpServletResponse response) {
        Optional<RenderedPage> page = pages.withForm(shown, request.getRequestURI());
        page.ifPresent(form -> headers.allowForm(response));
        return page;
    }

    /** Answers what was typed; what came in the address is not looked at, and gets the address without it. */
    void answer(Site shown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals(POST) || !isOurs(request)) {
            Answers.seeOther(response, request.getRequestURI());
        } else if (!TypedWords.isForm(request)) {
            errors.answer(request, response, NO_FORM);
        } else {
            Optional<String> typed = TypedWords.read(request);
            if (typed.isEmpty()) {
                errors.answer(request, response, TOO_LARGE);
            } else {
                answer(shown, request, response, typed.get());
            }
        }
    }

    private void answer(Site shown, HttpServletRequest request, HttpServletResponse response, String typed)
            throws IOException {
        Optional<RenderedPage> page = inTurn(shown, request.getRequestURI(), typed);
        if (page.isPresent()) {
            headers.allowForm(response);
            Answers.unkept(request, response, HttpServletResponse.SC_OK, page.get());
        } else {
            errors.answer(request, response, BUSY);
        }
    }

    /** A flood of them must not keep pages from being read. */
    private Optional<RenderedPage> inTurn(Site shown, String address, String typed) {
        boolean turn = false;
        try {
            turn = turns.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            return turn ? pages.answer(shown, address, typed) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            if (turn) {
                turns.release();
            }
        }
    }

    /**
     * Whether our own page sent it, by what the browser says (Fetch Metadata, section 2.3). A page that sends no referrer hides
     * its origin too, so there is none to compare. A browser that says nothing is believed: there is nothing to be gained.
     */
    private static boolean isOurs(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return from == null || from.equals("same-origin") || from.equals("none");
    }
}
