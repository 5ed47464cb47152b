package cairn.page;

import cairn.site.Language;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Review;
import cairn.site.Topic;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All guides of a topic on one page, to print or to read without a signal.
 *
 * @param topic the topic
 * @param title the heading, from the words of the interface
 */
public record WholeGuideView(Topic topic, String title) implements WrittenView {

    /** The day of the newest review among the guides, where there is one. */
    public Optional<LocalDate> updated() {
        return topic.guides().stream()
                .map(Page::review)
                .flatMap(Optional::stream)
                .map(Review::on)
                .max(Comparator.naturalOrder());
    }

    @Override
    public String template() {
        return "whole-guide";
    }

    @Override
    public Language language() {
        return topic.front().language();
    }

    @Override
    public String windowTitle() {
        return "%s: %s".formatted(topic.front().navTitle(), title);
    }

    @Override
    public Optional<PagePath> canonical() {
        return Optional.of(topic.wholeGuidePath());
    }

    @Override
    public Stream<Page> written() {
        return topic.guides().stream();
    }
}
