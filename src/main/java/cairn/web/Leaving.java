package cairn.web;

import cairn.site.CurrentSite;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/**
 * Keeps a reader who left from being shown a page by the Back button, without scripts.
 *
 * <p>Browsers say {@code Sec-Fetch-User: ?1} when a person follows a link or types an address, and not when the history
 * is walked (Fetch Metadata, section 2.4). So a page that is asked for without it, soon after leaving, was asked for by
 * the Back button. A browser that never says it is never marked, and always gets its page.
 */
final class Leaving {

    /** The address that the exit link goes to. */
    static final String ADDRESS = "/leave";

    private static final String COOKIE = "left";
    private static final Duration HOLDS = Duration.ofMinutes(10);

    private final CurrentSite site;

    Leaving(CurrentSite site) {
        this.site = site;
    }

    /** Marks the browser of somebody who leaves. */
    void mark(HttpServletRequest request, HttpServletResponse response) {
        if (isPerson(request)) {
            set(request, response, "1", HOLDS);
        }
    }

    /**
     * Sends somebody who left and came here by the Back button on to the safe site; takes the mark away from somebody
     * who came back on purpose.
     *
     * @return whether the answer is given
     */
    boolean turnAway(HttpServletRequest request, HttpServletResponse response) {
        if (!isMarked(request)) {
            return false;
        }
        if (isPerson(request)) {
            set(request, response, "", Duration.ZERO);
            return false;
        }
        Answers.redirect(
                response, HttpServletResponse.SC_SEE_OTHER, site.get().settings().leaveTo().toString());
        return true;
    }

    /** Whether the browser bears the mark, so that no shared cache may keep the answer. */
    static boolean isMarked(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null && Stream.of(cookies).anyMatch(cookie -> cookie.getName().equals(COOKIE));
    }

    private static boolean isPerson(HttpServletRequest request) {
        return "?1".equals(request.getHeader("Sec-Fetch-User"));
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, Duration maxAge) {
        boolean secure = request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
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
