package cairn.web;

import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.CurrentSite;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with an error page in the site's own layout, urgent help included. */
final class ErrorAnswers {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    private final CurrentSite site;
    private final Pages pages;
    private final SafetyHeaders headers;

    ErrorAnswers(CurrentSite site, Pages pages, SafetyHeaders headers) {
        this.site = site;
        this.pages = pages;
        this.headers = headers;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        headers.addTo(request, response);
        allowed(status).ifPresent(header -> header.setIn(response));
        Answers.unkept(request, response, status, page(status, address(request)));
    }

    /** The header that tells what would have been right (RFC 9110, section 15.5.6). */
    private static Optional<Header> allowed(int status) {
        return status == HttpServletResponse.SC_METHOD_NOT_ALLOWED
                ? Optional.of(new Header("Allow", "GET, HEAD"))
                : Optional.empty();
    }

    /** The page for that status, in the language of the address. */
    RenderedPage page(int status, String address) {
        return fitting(pageFor(status), address);
    }

    private RenderedPage fitting(int status, String address) {
        try {
            return pages.error(site.get(), status, address);
        } catch (RuntimeException e) {
            log.error("The error page itself cannot be shown.", e);
            return pages.lastResort();
        }
    }

    /** The address that was asked for, where the server has led the request on to an error page as well. */
    private static String address(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return first instanceof String address ? address : String.valueOf(request.getRequestURI());
    }

    /** The page whose words fit: those of another status of the same kind where it has none of its own. */
    private static int pageFor(int status) {
        return switch (status) {
            case 400, 404, 405, 413, 500, 503 -> status;
            case 415 -> 405;
            default -> status < 500 ? 400 : 500;
        };
    }
}
