package cairn.web;

import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer whose headers stand as the bytes that go over the wire.
 *
 * @param status its status code
 * @param headers all but those that change with the time
 * @param body shared, not to be read from; empty where there is none
 */
record ReadyAnswer(int status, HttpFields headers, ByteBuffer body) {

    static ReadyAnswer of(int status, List<Header> headers, byte[] body) {
        HttpFields.Mutable fields = HttpFields.build();
        headers.forEach(header -> fields.add(encoded(header)));
        return new ReadyAnswer(
                status, fields.asImmutable(), ByteBuffer.wrap(body).asReadOnlyBuffer());
    }

    /** The header as it goes over the wire. */
    static HttpField encoded(Header header) {
        HttpHeader known = HttpHeader.CACHE.get(header.name());
        return known == null
                ? new PreEncodedHttpField(header.name(), header.value())
                : new PreEncodedHttpField(known, header.value());
    }

    /** Sends it, without waiting for the reader to take it. The server leaves the body out for HEAD. */
    void send(Response response, Callback callback) {
        response.setStatus(status);
        response.getHeaders().add(headers);
        response.write(true, body.slice(), callback);
    }
}
