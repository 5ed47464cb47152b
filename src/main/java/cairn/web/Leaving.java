package cairn.web;

import cairn.page.Pages;
import cairn.site.CurrentSite;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/**
 * Keeps a reader who left from being shown a page by the Back button, without scripts.
 *
 * <p>Browsers say {@code Sec-Fetch-User: ?1} when a person follows a link or types an address (Fetch Metadata, section
 * 2.4). Walking back to a page that a link led to, they do not say it; walking back to one whose address was once typed,
 * they say it again, with {@code Sec-Fetch-Site: none} as if it were typed anew. So only a followed link proves that
 * somebody came back on purpose, and a typed address is answered with a page that asks. A browser that never says
 * {@code ?1} is never marked, and always gets its page.
 */
final class Leaving {

    /** The address that the exit link goes to. */
    static final String ADDRESS = "/leave";

    private static final String COOKIE = "left";
    private static final Duration HOLDS = Duration.ofMinutes(10);

    private final CurrentSite site;
    private final Pages pages;

    Leaving(CurrentSite site, Pages pages) {
        this.site = site;
        this.pages = pages;
    }

    /** Marks the browser of somebody who leaves. */
    void mark(HttpServletRequest request, HttpServletResponse response) {
        if (isPerson(request)) {
            set(request, response, "1", HOLDS);
        }
    }

    /**
     * Sends somebody who left and came here by the Back button on to the safe site, asks where that cannot be told, and
     * takes the mark away from somebody who came back on purpose.
     *
     * @return whether the answer is given
     */
    boolean turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isMarked(request)) {
            return false;
        }
        if (!isPerson(request)) {
            Answers.seeOther(response, site.get().settings().leaveTo().toString());
            return true;
        }
        if (!followedLink(request)) {
            Answers.unkept(
                    request, response, HttpServletResponse.SC_OK, pages.returning(site.get(), request.getRequestURI()));
            return true;
        }
        set(request, response, "", Duration.ZERO);
        return false;
    }

    /** Whether the browser bears the mark, so that no shared cache may keep the answer. */
    static boolean isMarked(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Stream.of(cookies).anyMatch(cookie -> cookie.getName().equals(COOKIE));
    }

    private static boolean isPerson(HttpServletRequest request) {
        return "?1".equals(request.getHeader("Sec-Fetch-User"));
    }

    private static boolean followedLink(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return from != null && !from.equals("none");
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration maxAge) {
        boolean secure = SafetyHeaders.overHttps(request.isSecure(), request.getHeader(SafetyHeaders.FORWARDED))
                .isPresent();
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .maxAge(maxAge)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
        response.addHeader("Set-Cookie", cookie.toString());
    }
}
