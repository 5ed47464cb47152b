package cairn.web;

import cairn.page.ContentCoding;
import cairn.page.RenderedPage;
import cairn.page.Representation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.context.request.ServletWebRequest;

/** Writes finished pages to the wire, in the smallest coding that the browser accepts. */
final class Answers {

    /** How long caches between the site and its readers may keep the answer (RFC 9213). */
    static final String FOR_SHARED_CACHES = "CDN-Cache-Control";

    /** Its value for what nobody is to keep. */
    static final String NOT_KEPT = "no-store";

    /** A request with the cookie of somebody who left is answered differently, so shared caches must keep them apart. */
    private static final Header VARY = new Header("Vary", "Accept-Encoding, Cookie");

    private Answers() {}

    /** The page with status 200, or 304 where the asker has it already; shared caches may keep it that long. */
    static void page(HttpServletRequest request, HttpServletResponse response, RenderedPage page, String keep)
            throws IOException {
        Representation representation = choose(request, page);
        response.setHeader(FOR_SHARED_CACHES, keep);
        if (isConditional(request)
                && new ServletWebRequest(request, response).checkNotModified(representation.etag())) {
            headersOfKnown(representation).forEach(header -> header.setIn(response));
            return;
        }
        response.setHeader("ETag", representation.etag());
        write(request, response, page, representation);
    }

    /** The page with another status, which shared caches may keep that long. */
    static void kept(
            HttpServletRequest request, HttpServletResponse response, int status, RenderedPage page, String keep)
            throws IOException {
        response.setStatus(status);
        response.setHeader(FOR_SHARED_CACHES, keep);
        write(request, response, page, choose(request, page));
    }

    /** The page with another status, for nobody to keep. */
    static void unkept(HttpServletRequest request, HttpServletResponse response, int status, RenderedPage page)
            throws IOException {
        kept(request, response, status, page, NOT_KEPT);
    }

    /** A way to another address for this once. */
    static void seeOther(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
        response.setHeader(FOR_SHARED_CACHES, NOT_KEPT);
        response.setContentLength(0);
    }

    private static boolean isConditional(HttpServletRequest request) {
        return request.getHeader("If-None-Match") != null || request.getHeader("If-Match") != null;
    }

    private static Representation choose(HttpServletRequest request, RenderedPage page) {
        return page.in(AcceptedCodings.of(request.getHeader("Accept-Encoding")));
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, RenderedPage page, Representation representation)
            throws IOException {
        content(page, representation).forEach(header -> header.setIn(response));
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(representation.bytes());
        }
    }

    /** The headers of its own that a page bears which caches may keep, apart from how long. */
    static List<Header> headers(RenderedPage page, Representation representation) {
        List<Header> headers = new ArrayList<>();
        headers.add(tag(representation));
        headers.addAll(content(page, representation));
        return headers;
    }

    /** The same for somebody who has the page already (RFC 9110, section 15.4.5). */
    static List<Header> headersOfKnown(Representation representation) {
        return List.of(tag(representation), VARY);
    }

    private static Header tag(Representation representation) {
        return new Header("ETag", representation.etag());
    }

    /** What tells of the bytes, and nothing of how long they may be kept. */
    static List<Header> content(RenderedPage page, Representation representation) {
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Content-Type", page.mediaType()));
        headers.add(VARY);
        page.name().ifPresent(name -> headers.addAll(named(name)));
        if (representation.coding() != ContentCoding.IDENTITY) {
            headers.add(new Header("Content-Encoding", representation.coding().token()));
        }
        headers.add(new Header("Content-Length", String.valueOf(representation.bytes().length)));
        return headers;
    }

    /** What is made to be saved is no page for search engines, and is saved under its own quiet name. */
    private static List<Header> named(String name) {
        return List.of(
                new Header("Content-Disposition", "inline; filename=\"" + name + "\""),
                new Header("X-Robots-Tag", "noindex"));
    }
}
