package cairn.preview.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets through only what comes from this machine, from a browser that was given the first address, and from our own pages. */
final class Gate extends OncePerRequestFilter {

    private static final int MOST_READ_AFTER_REFUSING = 8 * 1024 * 1024;

    private final GateRules rules;

    Gate(GateRules rules) {
        this.rules = rules;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        Optional<Refusal> refusal = rules.refusal(request);
        if (refusal.isPresent()) {
            refusal.get().answer(response);
            response.flushBuffer();
            // A browser that is still sending when the connection is closed hears of no refusal.
            request.getInputStream().skip(MOST_READ_AFTER_REFUSING);
        } else {
            chain.doFilter(request, response);
        }
    }
}
