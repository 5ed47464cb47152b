package cairn.web;

import cairn.site.CurrentSite;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Gives every answer its safety headers, and lets nothing but reading, and forms where there is one, through. */
final class MannersFilter implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final SafetyHeaders headers;
    private final ErrorAnswers errors;
    private final CurrentSite site;
    private final Forms forms;

    MannersFilter(SafetyHeaders headers, ErrorAnswers errors, CurrentSite site, Forms forms) {
        this.headers = headers;
        this.errors = errors;
        this.site = site;
        this.forms = forms;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        headers.addTo(asked, answer);
        boolean reading = READING.contains(asked.getMethod());
        if (!reading && !forms.isTyped(site.get(), asked)) {
            errors.answer(asked, answer, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            chain.doFilter(request, response);
        }
    }
}
