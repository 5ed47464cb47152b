package cairn.web;

import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The manners of a page that takes what a reader types. It comes in the body of a request and goes no further. The reader is
 * sent on to a page below the form's own, whose address holds what was found, sealed, so that Back and reloading work as
 * with any page; a few minutes later, the same address is only the form's.
 *
 * <p>No token guards the form: there is no session, and nothing is changed by it.
 */
final class Forms {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int TOO_LARGE = 413;
    private static final int NO_FORM = 415;
    private static final int BUSY = 503;
    private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();
    private static final long PATIENCE_IN_SECONDS = 2;

    private final Pages pages;
    private final SafetyHeaders headers;
    private final ErrorAnswers errors;
    private final Seal seal;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    Forms(Pages pages, SafetyHeaders headers, ErrorAnswers errors, Seal seal) {
        this.pages = pages;
        this.headers = headers;
        this.errors = errors;
        this.seal = seal;
    }

    /** Whether the request brings what a reader typed to a page that takes it. */
    boolean isTyped(Site site, HttpServletRequest request) {
        return request.getMethod().equals("POST") && pages.takesWords(site, request.getRequestURI());
    }

    /** Refuses what is neither read nor typed into a form. */
    boolean refuses(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean refused = !READING.contains(request.getMethod());
        if (refused) {
            errors.answer(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        return refused;
    }

    /** Whether the address is that of what was found, or that of a form with more behind it than there should be. */
    boolean isFound(Site site, HttpServletRequest request) {
        return READING.contains(request.getMethod())
                && (request.getQueryString() != null && pages.takesWords(site, request.getRequestURI())
                        || pages.takesWords(site, form(request)));
    }

    /** The page with an empty form, where the address is that of one. */
    Optional<RenderedPage> empty(Site site, HttpServletRequest request, HttpServletResponse response) {
        Optional<RenderedPage> page = pages.withForm(site, request.getRequestURI());
        page.ifPresent(form -> headers.allowForm(response));
        return page;
    }

    /** Sends the reader on to what answers the words in the body. */
    void find(Site site, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String form = request.getRequestURI();
        if (!isOurs(request)) {
            Answers.seeOther(response, form);
        } else if (!TypedWords.isForm(request)) {
            errors.answer(request, response, NO_FORM);
        } else {
            Optional<String> typed = TypedWords.read(request);
            if (typed.isEmpty()) {
                errors.answer(request, response, TOO_LARGE);
            } else if (!inTurn(response, site, form, typed.get())) {
                errors.answer(request, response, BUSY);
            }
        }
    }

    /** Shows what was found. Where the address cannot be read, or not any more, it is that of the form. */
    void show(Site site, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getRequestURI();
        if (pages.takesWords(site, address)) {
            Answers.seeOther(response, address);
            return;
        }
        String form = form(request);
        Optional<RenderedPage> page = seal.open(address.substring(form.length() + 1), about(site, form))
                .flatMap(found -> pages.found(site, form, found));
        if (page.isPresent()) {
            headers.allowForm(response);
            Answers.unkept(request, response, HttpServletResponse.SC_OK, page.get());
        } else {
            Answers.seeOther(response, form);
        }
    }

    /** A flood of them must not keep pages from being read. */
    private boolean inTurn(HttpServletResponse response, Site site, String form, String typed) {
        boolean turn = false;
        try {
            turn = turns.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            if (turn) {
                String address = pages.find(site, form, typed)
                        .map(found -> form + "/" + seal.close(found, about(site, form)))
                        .orElse(form);
                Answers.seeOther(response, address);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (turn) {
                turns.release();
            }
        }
        return turn;
    }

    /** What was found on one version of the site means nothing on another. */
    private static String about(Site site, String form) {
        return site.version().lasting() + " " + form;
    }

    /** The address one step above the one that was asked for. */
    private static String form(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address.substring(0, Math.max(0, address.lastIndexOf('/')));
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
