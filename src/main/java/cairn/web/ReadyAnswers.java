package cairn.web;

import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.page.Representation;
import cairn.site.Site;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/** What goes over the wire for pages that are finished, made ready once for each coding. */
final class ReadyAnswers {

    private static final byte[] NOTHING = {};

    /** RFC 9110, section 8.8.3. */
    private static final Pattern ONE_TAG = Pattern.compile("(W/)?\"[^\"]*\"");

    private final Pages pages;
    private final List<Header> safety;

    /** By the very object: each falls out of here when the pages let it go. */
    private final Cache<Representation, ReadyPage> ready =
            Caffeine.newBuilder().weakKeys().build();

    ReadyAnswers(Pages pages, SafetyHeaders safetyHeaders) {
        this.pages = pages;
        this.safety = safetyHeaders.all();
    }

    /** A finished page, with status 200, or 304 for somebody who has it; nothing where an answer takes more than that. */
    Optional<ReadyAnswer> page(Site site, String address, Request request) {
        return pages.finished(site, address).flatMap(page -> {
            Representation representation = representation(page, request);
            ReadyPage made = ready.getIfPresent(representation);
            if (made == null) {
                // A page with a form has headers of its own.
                if (pages.takesWords(site, address)) {
                    return Optional.empty();
                }
                made = ready.get(representation, missing -> shown(page, representation));
            }
            return made.answer(request);
        });
    }

    /** The finished page for an address at which there is nothing. */
    ReadyAnswer missing(RenderedPage page, Request request) {
        Representation representation = representation(page, request);
        return ready.get(representation, missing -> unkept(page, representation))
                .whole();
    }

    private static Representation representation(RenderedPage page, Request request) {
        return page.in(AcceptedCodings.of(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING)));
    }

    private ReadyPage shown(RenderedPage page, Representation representation) {
        ReadyAnswer known = ReadyAnswer.of(
                HttpStatus.NOT_MODIFIED_304, withSafety(Answers.headersOfKnown(representation)), NOTHING);
        return new ReadyPage(
                representation.etag(),
                ReadyAnswer.of(
                        HttpStatus.OK_200, withSafety(Answers.headers(page, representation)), representation.bytes()),
                known);
    }

    private ReadyPage unkept(RenderedPage page, Representation representation) {
        ReadyAnswer answer = ReadyAnswer.of(
                HttpStatus.NOT_FOUND_404, withSafety(Answers.content(page, representation)), representation.bytes());
        return new ReadyPage(representation.etag(), answer, answer);
    }

    private List<Header> withSafety(List<Header> own) {
        return Stream.concat(safety.stream(), own.stream()).toList();
    }

    /**
     * A page in one coding.
     *
     * @param etag its entity tag
     * @param whole the answer with the page in it
     * @param known the answer to somebody who has it
     */
    private record ReadyPage(String etag, ReadyAnswer whole, ReadyAnswer known) {

        /** Nothing where a condition takes more thought than one entity tag does (RFC 9110, section 13.1). */
        Optional<ReadyAnswer> answer(Request request) {
            String had = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
            if (request.getHeaders().contains(HttpHeader.IF_MATCH) || had != null && !isOneTag(had)) {
                return Optional.empty();
            }
            return Optional.of(had != null && had.endsWith(etag) ? known : whole);
        }

        /** A weak one means the same here (section 13.1.2). */
        private static boolean isOneTag(String condition) {
            return ONE_TAG.matcher(condition).matches();
        }
    }
}
