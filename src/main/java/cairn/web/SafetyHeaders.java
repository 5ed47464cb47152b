package cairn.web;

import cairn.page.Assets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The headers that every answer carries, errors and redirects included. */
final class SafetyHeaders {

    /** How a proxy tells what the reader's connection is, as Spring and others have it. */
    static final String FORWARDED = "X-Forwarded-Proto";

    private static final String FORBIDDEN_FEATURES = "accelerometer=(), browsing-topics=(), camera=(),"
            + " display-capture=(), geolocation=(), gyroscope=(), identity-credentials-get=(), microphone=(),"
            + " payment=(), publickey-credentials-get=(), usb=()";
    private static final String POLICY = "Content-Security-Policy";
    private static final Header OVER_HTTPS_ONLY = new Header("Strict-Transport-Security", "max-age=63072000");

    private final List<Header> all;
    private final Header policyWithForm;

    SafetyHeaders(Assets assets) {
        this.policyWithForm = policy(assets, "'self'");
        this.all = List.of(
                policy(assets, "'none'"),
                new Header("X-Content-Type-Options", "nosniff"),
                new Header("Referrer-Policy", "no-referrer"),
                new Header("Permissions-Policy", FORBIDDEN_FEATURES),
                new Header("Cross-Origin-Opener-Policy", "same-origin"),
                new Header("Cross-Origin-Resource-Policy", "same-origin"),
                // A shared device keeps no copy; caches of the operator's own get their orders in a header of their
                // own.
                new Header("Cache-Control", "no-store"));
    }

    private static Header policy(Assets assets, String formAction) {
        String value = String.join(
                ";",
                "default-src 'none'",
                "style-src " + assets.styleHashes(),
                "script-src " + assets.scriptHashes(),
                "img-src 'self'",
                "base-uri 'none'",
                "form-action " + formAction,
                "frame-ancestors 'none'");
        return new Header(POLICY, value);
    }

    /** Those of every answer. */
    List<Header> all() {
        return all;
    }

    /**
     * The one more that belongs on an answer over HTTPS, told by the connection or by the proxy before the site.
     *
     * @param secure whether the connection itself is
     * @param forwarded the value of {@code X-Forwarded-Proto}, where there is one
     */
    static Optional<Header> overHttps(boolean secure, @Nullable String forwarded) {
        return secure || "https".equalsIgnoreCase(forwarded) ? Optional.of(OVER_HTTPS_ONLY) : Optional.empty();
    }

    /** Lets this one answer send its form, to this site alone. */
    void allowForm(HttpServletResponse response) {
        policyWithForm.setIn(response);
    }

    void addTo(HttpServletRequest request, HttpServletResponse response) {
        all.forEach(header -> header.setIn(response));
        overHttps(request.isSecure(), request.getHeader(FORWARDED)).ifPresent(header -> header.setIn(response));
    }
}
