package cairn.web;

import cairn.page.RenderedPage;
import cairn.page.Representation;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Stands in for the server's own report where a request fails before the application sees it, such as by a bad escape. */
final class RefusedRequests implements Request.Handler {

    private final ErrorAnswers errors;
    private final SafetyHeaders safetyHeaders;

    RefusedRequests(ErrorAnswers errors, SafetyHeaders safetyHeaders) {
        this.errors = errors;
        this.safetyHeaders = safetyHeaders;
    }

    /** As the server has it only where all its handlers say so; the page may be made here, once for each version of the site. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException refused
                ? refused.getCode()
                : response.getStatus();
        RenderedPage page = errors.page(status, request.getHttpURI().getPath());
        Representation body = page.in(AcceptedCodings.of(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING)));
        response.setStatus(status);
        headers(request, page, body).forEach(header -> response.getHeaders().put(ReadyAnswer.encoded(header)));
        response.write(true, ByteBuffer.wrap(body.bytes()), callback);
        return true;
    }

    private List<Header> headers(Request request, RenderedPage page, Representation body) {
        List<Header> headers = new ArrayList<>(safetyHeaders.all());
        SafetyHeaders.overHttps(request.isSecure(), request.getHeaders().get(SafetyHeaders.FORWARDED))
                .ifPresent(headers::add);
        headers.add(new Header(Answers.FOR_SHARED_CACHES, Answers.NOT_KEPT));
        headers.addAll(Answers.content(page, body));
        return headers;
    }
}
