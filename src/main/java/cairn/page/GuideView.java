package cairn.page;

import cairn.site.Language;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Topic;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One guide of a topic.
 *
 * @param topic the topic
 * @param page the guide
 * @param previous the guide to read before it, unless it is the first
 * @param next the guide to read after it, unless it is the last
 */
public record GuideView(Topic topic, Page page, Optional<Page> previous, Optional<Page> next) implements WrittenView {

    /** The view of a topic's guide, by its place in the reading order. */
    static GuideView of(Topic topic, int index) {
        return new GuideView(topic, topic.guides().get(index), at(topic, index - 1), at(topic, index + 1));
    }

    private static Optional<Page> at(Topic topic, int index) {
        return index >= 0 && index < topic.guides().size()
                ? Optional.of(topic.guides().get(index))
                : Optional.empty();
    }

    @Override
    public String template() {
        return "guide";
    }

    @Override
    public Language language() {
        return page.language();
    }

    @Override
    public String windowTitle() {
        // A title has one language: the topic's name stands in it only where it is in the page's.
        return topic.front().language().equals(page.language())
                ? "%s: %s".formatted(topic.front().navTitle(), page.navTitle())
                : page.navTitle();
    }

    @Override
    public Optional<String> description() {
        return Optional.of(page.description());
    }

    @Override
    public Optional<PagePath> canonical() {
        return Optional.of(page.path());
    }

    @Override
    public Stream<Page> written() {
        return Stream.of(page);
    }
}
