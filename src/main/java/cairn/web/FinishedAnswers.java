package cairn.web;

import cairn.site.CurrentSite;
import cairn.site.Site;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers with what is finished already, in the thread that read the request, before Servlets and Spring. Nearly every request
 * ends here; what it leaves is answered by {@link SiteController}, in the same words (decision 0032).
 */
final class FinishedAnswers extends Handler.Wrapper {

    private static final HttpField NOT_KEPT =
            ReadyAnswer.encoded(new Header(Answers.FOR_SHARED_CACHES, Answers.NOT_KEPT));

    private final CurrentSite currentSite;
    private final ReadyAnswers ready;
    private final SharedCaches sharedCaches;
    private final MissingPages missingPages;

    /** Changes once a second at most. */
    private volatile HttpField lastKept = NOT_KEPT;

    FinishedAnswers(CurrentSite currentSite, ReadyAnswers ready, SharedCaches sharedCaches, MissingPages missingPages) {
        this.currentSite = currentSite;
        this.ready = ready;
        this.sharedCaches = sharedCaches;
        this.missingPages = missingPages;
    }

    /** Without a change of threads: nothing here waits for anything. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!isSimple(request) || !answer(request, response, callback)) {
            request.getContext().execute(() -> goOn(request, response, callback));
        }
        return true;
    }

    /** Reads only, and bears no cookie: who left is known by one. */
    private static boolean isSimple(Request request) {
        return (HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod()))
                && !request.getHeaders().contains(HttpHeader.COOKIE);
    }

    private boolean answer(Request request, Response response, Callback callback) {
        Site site = currentSite.get();
        String address = request.getHttpURI().getPath();
        Optional<ReadyAnswer> page = ready.page(site, address, request);
        if (page.isPresent()) {
            send(page.get(), kept(site), request, response, callback);
            return true;
        }
        Optional<ReadyAnswer> missing = missingPages.finished(site, address).map(told -> ready.missing(told, request));
        missing.ifPresent(answer -> send(answer, NOT_KEPT, request, response, callback));
        return missing.isPresent();
    }

    private static void send(
            ReadyAnswer answer, HttpField kept, Request request, Response response, Callback callback) {
        response.getHeaders().add(kept);
        SafetyHeaders.overHttps(request.isSecure(), request.getHeaders().get(SafetyHeaders.FORWARDED))
                .map(ReadyAnswer::encoded)
                .ifPresent(response.getHeaders()::add);
        answer.send(response, callback);
    }

    private HttpField kept(Site site) {
        String value = sharedCaches.keep(site);
        HttpField field = lastKept;
        if (!value.equals(field.getValue())) {
            field = ReadyAnswer.encoded(new Header(Answers.FOR_SHARED_CACHES, value));
            lastKept = field;
        }
        return field;
    }

    private void goOn(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }
}
