package cairn.page;

import cairn.site.Language;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.Topic;
import cairn.site.Withdrawn;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the view for an address. */
final class Views {

    private static final int GONE = 410;

    private final InterfaceWords words;
    private final Wing wings;

    Views(InterfaceWords words, Wing wings) {
        this.words = words;
        this.wings = wings;
    }

    /** The view at that address of the site, where there is one. */
    Optional<View> find(Site site, PagePath path) {
        if (path.equals(PagePath.ROOT)) {
            return Optional.of(front(site));
        }
        return site.topic(path)
                .flatMap(topic -> inTopic(topic, path))
                .or(() -> plainPage(site, path))
                .or(() -> wings.find(site, path));
    }

    /** Every address of the site that has a view, the front page first. */
    Stream<PagePath> addresses(Site site) {
        Stream<PagePath> written = site.everyPage().map(page -> page.path());
        Stream<PagePath> whole = site.languages().stream()
                .flatMap(language -> topics(site, language))
                .map(Topic::wholeGuidePath)
                .distinct();
        return Stream.of(Stream.of(PagePath.ROOT), written, whole, wings.addresses(site))
                .flatMap(Function.identity());
    }

    /** The addresses of the views that search engines may keep. */
    Stream<PagePath> canonicalAddresses(Site site) {
        return addresses(site)
                .filter(path -> find(site, path)
                        .flatMap(View::canonical)
                        .filter(path::equals)
                        .isPresent());
    }

    /** The view for a status code in that language. */
    ErrorView error(Site site, int status, Language language) {
        return new ErrorView(
                status,
                language,
                words.of("error." + status + ".title", language),
                words.of("error." + status + ".advice", language),
                topics(site, language).toList());
    }

    /** The language that an address asks for by its first part, be there a page or not; the site's own for any other. */
    static Language language(Site site, String address) {
        return site.translations().languages().stream()
                .filter(language -> (address + "/").startsWith("/" + language.pathPart() + "/"))
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static Stream<Topic> topics(Site site, Language language) {
        return site.topics().stream().map(topic -> site.translations().in(language, topic));
    }

    /** The view in place of a page that was taken away, with the team's own words where there are some. */
    ErrorView gone(Site site, Withdrawn withdrawn) {
        ErrorView view = error(site, GONE, language(site, withdrawn.path().value()));
        return withdrawn.why().map(view::withAdvice).orElse(view);
    }

    /** The view that leads on from an address that was given up. */
    MovedView moved(Site site, PagePath to) {
        Language language = language(site, to.value());
        String name =
                site.pageBehind(to).map(Page::title).orElse(site.settings().name());
        return new MovedView(language, words.of("moved.title", language), to, name);
    }

    private static View front(Site site) {
        return site.topics().size() == 1
                ? new TopicView(site.topics().get(0))
                : new TopicsView(site.settings().name(), site.topics());
    }

    private Optional<View> inTopic(Topic topic, PagePath path) {
        if (path.equals(topic.path())) {
            return Optional.of(new TopicView(topic));
        }
        if (path.equals(topic.wholeGuidePath())) {
            return Optional.of(new WholeGuideView(
                    topic, words.of("whole-guide.title", topic.front().language())));
        }
        return IntStream.range(0, topic.guides().size())
                .filter(index -> topic.guides().get(index).path().equals(path))
                .<View>mapToObj(index -> GuideView.of(topic, index))
                .findFirst();
    }

    private static Optional<View> plainPage(Site site, PagePath path) {
        return site.page(path)
                .map(page -> new PlainPageView(page, site.settings().name()));
    }
}
