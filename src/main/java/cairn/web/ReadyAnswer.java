package cairn.web;

import cairn.page.RenderedPage;
import cairn.page.Representation;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A page in one coding, with headers that stand as the bytes that go over the wire. */
final class ReadyAnswer {

    private final String etag;
    private final ByteBuffer body;
    private final HttpFields headers;
    private final HttpFields headersOfKnown;

    ReadyAnswer(RenderedPage page, Representation representation, List<Header> safety) {
        this.etag = representation.etag();
        this.body = ByteBuffer.wrap(representation.bytes()).asReadOnlyBuffer();
        this.headers = encoded(safety, Answers.headers(page, representation));
        this.headersOfKnown = encoded(safety, Answers.headersOfKnown(representation));
    }

    private static HttpFields encoded(List<Header> safety, List<Header> own) {
        HttpFields.Mutable fields = HttpFields.build();
        safety.forEach(header -> fields.add(encoded(header)));
        own.forEach(header -> fields.add(encoded(header)));
        return fields.asImmutable();
    }

    /** The header as it goes over the wire. */
    static HttpField encoded(Header header) {
        HttpHeader known = HttpHeader.CACHE.get(header.name());
        return known == null
                ? new PreEncodedHttpField(header.name(), header.value())
                : new PreEncodedHttpField(known, header.value());
    }

    /** Whether somebody asks who may have this very answer, or wants only what is not this one (RFC 9110, section 13.1). */
    boolean isFor(Request request) {
        String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
        return (known == null || known.equals(etag)) && request.getHeaders().get(HttpHeader.IF_MATCH) == null;
    }

    /** Sends it, or 304 to somebody who has it; the server leaves the body out for HEAD. Never waits for the reader. */
    void send(Request request, Response response, Callback callback) {
        if (request.getHeaders().contains(HttpHeader.IF_NONE_MATCH)) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.getHeaders().add(headersOfKnown);
            response.write(true, null, callback);
        } else {
            response.getHeaders().add(headers);
            response.write(true, body.slice(), callback);
        }
    }
}
