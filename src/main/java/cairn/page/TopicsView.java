package cairn.page;

import cairn.site.Language;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.Topic;
import java.util.List;
import java.util.Optional;

/** The front page of a site with more than one topic: a list of them. */
public record TopicsView(String siteName, List<Topic> topics) implements View {

    @Override
    public String template() {
        return "topics";
    }

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public String windowTitle() {
        return siteName;
    }

    @Override
    public Optional<PagePath> canonical() {
        return Optional.of(PagePath.ROOT);
    }

    @Override
    public boolean tellsOpenings(Site site) {
        return false;
    }
}
