package cairn.web;

import cairn.page.ContentCoding;
import cairn.page.RenderedPage;
import cairn.page.Representation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.context.request.ServletWebRequest;

/** Writes finished pages to the wire, in the smallest coding that the browser accepts. */
final class Answers {

    private static final String NOT_KEPT = "no-store";

    private Answers() {}

    /** The page with status 200, or 304 where the asker has it already; shared caches may keep it that long. */
    static void page(HttpServletRequest request, HttpServletResponse response, RenderedPage page, String keep)
            throws IOException {
        Representation representation = choose(request, page);
        response.setHeader("CDN-Cache-Control", keep);
        response.setHeader("ETag", representation.etag());
        if (isConditional(request)
                && new ServletWebRequest(request, response).checkNotModified(representation.etag())) {
            vary(response);
            return;
        }
        write(request, response, page, representation);
    }

    /** The page with another status, which shared caches may keep that long. */
    static void kept(
            HttpServletRequest request, HttpServletResponse response, int status, RenderedPage page, String keep)
            throws IOException {
        response.setStatus(status);
        response.setHeader("CDN-Cache-Control", keep);
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
        response.setHeader("CDN-Cache-Control", NOT_KEPT);
        response.setContentLength(0);
    }

    /** What is made to be saved is no page for search engines, and is saved under its own quiet name. */
    private static void named(HttpServletResponse response, String name) {
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        response.setHeader("X-Robots-Tag", "noindex");
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
        response.setContentType(page.mediaType());
        page.name().ifPresent(name -> named(response, name));
        vary(response);
        if (representation.coding() != ContentCoding.IDENTITY) {
            response.setHeader("Content-Encoding", representation.coding().token());
        }
        response.setContentLength(representation.bytes().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(representation.bytes());
        }
    }

    /** A request with the cookie of somebody who left is answered differently, so shared caches must keep them apart. */
    private static void vary(HttpServletResponse response) {
        response.setHeader("Vary", "Accept-Encoding, Cookie");
    }
}
