package cairn.preview.gate;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which requests the workbench answers.
 *
 * <p>Other sites that are open in the same browser are kept out four times over: by the Host header (against names that
 * were made to lead to this machine), by the cookie, which is sent to nobody else's wish ({@code SameSite=Strict}), by
 * what the browser says of the sender (Fetch Metadata and Origin), and, for everything that reads or changes a file, by a
 * header that only our own pages can set.
 */
final class GateRules {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final int LARGEST_BODY = 2 * 1024 * 1024;

    private final Secrets secrets;

    GateRules(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Why the request gets no answer, where it gets none. */
    Optional<Refusal> refusal(HttpServletRequest request) {
        if (!isOurHost(request)) {
            return refuse(421, "The workbench answers only as 127.0.0.1 or localhost.");
        }
        if (request.getRequestURI().equals(Workbench.START)) {
            return Optional.empty();
        }
        if (!OURS.contains(header(request, "Sec-Fetch-Site", "none")) || !isOurOrigin(request)) {
            return refuse(403, "Another site asked for this, and the workbench answers only its own pages.");
        }
        if (!secrets.isSession(cookie(request))) {
            return refuse(
                    403, "This browser is not known yet. Open the address that the workbench showed when it started.");
        }
        return isReading(request) && !isApi(request) ? Optional.empty() : refusalOfWork(request);
    }

    private Optional<Refusal> refusalOfWork(HttpServletRequest request) {
        if (!request.getRequestURI().startsWith(Workbench.PREFIX)) {
            // The search of the site takes words; the answers to every other page refuse them.
            return isForm(request) ? Optional.empty() : refuse(405, "Pages can only be read.");
        }
        if (isApi(request) && !secrets.isToken(request.getHeader("X-Cairn-Token"))) {
            return refuse(403, "This page is from an earlier start of the workbench. Load it again.");
        }
        // What a form of another site could send without being asked first is no JSON (Fetch Standard, section 3.2).
        if (isApi(request)
                && !isReading(request)
                && !header(request, "Content-Type", "").startsWith("application/json")) {
            return refuse(415, "Send JSON.");
        }
        if (!isReading(request)
                && (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST_BODY)) {
            return refuse(413, "This is too large to be a page.");
        }
        return Optional.empty();
    }

    private static boolean isOurHost(HttpServletRequest request) {
        String host = header(request, "Host", "");
        return origins(request).anyMatch(ours -> ours.equals("http://" + host));
    }

    private static boolean isOurOrigin(HttpServletRequest request) {
        String origin = header(request, "Origin", "http://" + request.getHeader("Host"));
        // A form on a page that sends no referrer hides its origin too; then the browser's word for it counts.
        return origin.equals("http://" + request.getHeader("Host"))
                || origin.equals("null")
                        && header(request, "Sec-Fetch-Site", "").equals("same-origin");
    }

    private static Stream<String> origins(HttpServletRequest request) {
        return Stream.of("127.0.0.1", "localhost").map(name -> "http://%s:%d".formatted(name, request.getLocalPort()));
    }

    private static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && header(request, "Content-Type", "").startsWith("application/x-www-form-urlencoded");
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(Workbench.API);
    }

    private static String cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String name = Workbench.cookie(request.getLocalPort());
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String header(HttpServletRequest request, String name, String otherwise) {
        String value = request.getHeader(name);
        return value == null ? otherwise : value;
    }

    private static Optional<Refusal> refuse(int status, String reason) {
        return Optional.of(new Refusal(status, reason));
    }
}
