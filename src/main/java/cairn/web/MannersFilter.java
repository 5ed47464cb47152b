package cairn.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every answer its safety headers, and lets nothing but reading, and forms where there is one, through. */
final class MannersFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final SafetyHeaders headers;
    private final ErrorAnswers errors;
    private final Forms forms;

    MannersFilter(SafetyHeaders headers, ErrorAnswers errors, Forms forms) {
        this.headers = headers;
        this.errors = errors;
        this.forms = forms;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        headers.addTo(request, response);
        if (READING.contains(request.getMethod()) || forms.take(request)) {
            chain.doFilter(request, response);
        } else {
            errors.answer(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }
}
