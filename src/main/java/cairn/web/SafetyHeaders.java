package cairn.web;

import cairn.page.Assets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers that every answer carries, errors and redirects included. */
final class SafetyHeaders {

    private static final String FORBIDDEN_FEATURES = "accelerometer=(), browsing-topics=(), camera=(),"
            + " display-capture=(), geolocation=(), gyroscope=(), identity-credentials-get=(), microphone=(),"
            + " payment=(), publickey-credentials-get=(), usb=()";
    private static final String POLICY = "Content-Security-Policy";
    private static final String TWO_YEARS = "max-age=63072000";

    private final String contentSecurityPolicy;
    private final String policyWithForm;

    SafetyHeaders(Assets assets) {
        this.contentSecurityPolicy = policy(assets, "'none'");
        this.policyWithForm = policy(assets, "'self'");
    }

    private static String policy(Assets assets, String formAction) {
        return String.join(
                ";",
                "default-src 'none'",
                "style-src " + assets.styleHashes(),
                "script-src " + assets.scriptHashes(),
                "img-src 'self'",
                "base-uri 'none'",
                "form-action " + formAction,
                "frame-ancestors 'none'");
    }

    /** Lets this one answer send its form, to this site alone. */
    void allowForm(HttpServletResponse response) {
        response.setHeader(POLICY, policyWithForm);
    }

    void addTo(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, contentSecurityPolicy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", FORBIDDEN_FEATURES);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        // A shared device keeps no copy; caches of the operator's own get their orders in a header of their own.
        response.setHeader("Cache-Control", "no-store");
        if (request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))) {
            response.setHeader("Strict-Transport-Security", TWO_YEARS);
        }
    }
}
