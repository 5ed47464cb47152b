package cairn.web;

import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.page.Representation;
import cairn.site.CurrentSite;
import cairn.site.Site;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers with pages that are finished already, in the thread that read the request, before Servlets and Spring. Nearly every
 * request ends here; what it leaves is answered by {@link SiteController}, in the same words.
 */
final class FinishedAnswers extends Handler.Wrapper {

    private final CurrentSite currentSite;
    private final Pages pages;
    private final SafetyHeaders safetyHeaders;
    private final SharedCaches sharedCaches;

    /** By the very object: it falls out of here when the pages let it go. */
    private final Cache<Representation, ReadyAnswer> ready =
            Caffeine.newBuilder().weakKeys().build();

    /** Changes once a second at most. */
    private volatile HttpField lastKept = ReadyAnswer.encoded(new Header(Answers.FOR_SHARED_CACHES, ""));

    FinishedAnswers(CurrentSite currentSite, Pages pages, SafetyHeaders safetyHeaders, SharedCaches sharedCaches) {
        this.currentSite = currentSite;
        this.pages = pages;
        this.safetyHeaders = safetyHeaders;
        this.sharedCaches = sharedCaches;
    }

    /** Without a change of threads: nothing here waits for anything. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Site site = currentSite.get();
        Optional<ReadyAnswer> answer = isSimple(request) ? answer(site, request) : Optional.empty();
        if (answer.isPresent()) {
            response.getHeaders().add(kept(sharedCaches.keep(site)));
            SafetyHeaders.overHttps(request.isSecure(), request.getHeaders().get(SafetyHeaders.FORWARDED))
                    .map(ReadyAnswer::encoded)
                    .ifPresent(response.getHeaders()::add);
            answer.get().send(request, response, callback);
        } else {
            request.getContext().execute(() -> goOn(request, response, callback));
        }
        return true;
    }

    /** Reads only, and bears no cookie: who left is known by one. */
    private static boolean isSimple(Request request) {
        return (HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod()))
                && !request.getHeaders().contains(HttpHeader.COOKIE);
    }

    private Optional<ReadyAnswer> answer(Site site, Request request) {
        String address = request.getHttpURI().getPath();
        return pages.finished(site, address)
                .flatMap(page -> ready(site, address, page, request.getHeaders().get(HttpHeader.ACCEPT_ENCODING)))
                .filter(answer -> answer.isFor(request));
    }

    private Optional<ReadyAnswer> ready(Site site, String address, RenderedPage page, @Nullable String accepted) {
        Representation representation = page.in(AcceptedCodings.of(accepted));
        return Optional.ofNullable(ready.getIfPresent(representation))
                // A page with a form has headers of its own.
                .or(() -> Optional.of(page)
                        .filter(one -> !pages.takesWords(site, address))
                        .map(one -> made(one, representation)));
    }

    private ReadyAnswer made(RenderedPage page, Representation representation) {
        return ready.get(representation, missing -> new ReadyAnswer(page, representation, safetyHeaders.all()));
    }

    private HttpField kept(String value) {
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
