package cairn.page;

import cairn.site.Language;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Topic;
import java.util.Optional;
import java.util.stream.Stream;

/** The page that opens a topic. */
public record TopicView(Topic topic) implements WrittenView {

    /** The page that the editors wrote. */
    public Page page() {
        return topic.front();
    }

    @Override
    public String template() {
        return "topic";
    }

    @Override
    public Language language() {
        return page().language();
    }

    @Override
    public String windowTitle() {
        return page().title();
    }

    @Override
    public Optional<String> description() {
        return Optional.of(page().description());
    }

    @Override
    public Optional<PagePath> canonical() {
        return Optional.of(topic.path());
    }

    @Override
    public Optional<PagePath> forPaper() {
        return canonical();
    }

    @Override
    public Stream<Page> written() {
        return Stream.of(page());
    }
}
