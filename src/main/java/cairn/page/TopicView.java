package cairn.page;

import cairn.site.Language;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.Topic;
import java.util.Optional;
import java.util.stream.Stream;

/** The page that opens a topic. */
public record TopicView(Topic topic) implements View {

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
    public boolean tellsOpenings(Site site) {
        return View.tellOpenings(site, Stream.of(topic.front()));
    }

    @Override
    public Optional<String> style() {
        return Held.style(Stream.of(page()));
    }

    @Override
    public Optional<String> script() {
        return Held.script(Stream.of(page()));
    }
}
