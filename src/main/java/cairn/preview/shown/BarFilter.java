package cairn.preview.shown;

import cairn.preview.draft.DraftSite;
import cairn.preview.gate.Workbench;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Puts the bar on every page of the site, and a page of its own where there is no site to show. */
final class BarFilter extends OncePerRequestFilter {

    private static final String END = "</body>";
    /** The blank page on the way out is gone before anybody could use a bar on it. */
    private static final String LEAVE = "/leave";

    private final DraftSite draft;
    private final Bar bar;
    private final Policy policy;

    BarFilter(DraftSite draft, Bar bar, Policy policy) {
        this.draft = draft;
        this.bar = bar;
        this.policy = policy;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(Workbench.PREFIX)
                || request.getRequestURI().equals(LEAVE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (draft.find().isEmpty()) {
            write(response, bar.pageWithoutSite(request.getRequestURI()));
            return;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(new PlainRequest(request), answer);
        String type = answer.getContentType();
        if (type == null || !type.startsWith("text/html")) {
            answer.copyBodyToResponse();
            return;
        }
        String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        int end = page.lastIndexOf(END);
        response.resetBuffer();
        write(
                response,
                end < 0 ? page : page.substring(0, end) + bar.on(request.getRequestURI()) + page.substring(end));
    }

    private void write(HttpServletResponse response, String page) throws IOException {
        response.setHeader("Content-Security-Policy", policy.ofSite());
        Html.write(response, page);
    }
}
