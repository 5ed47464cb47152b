package cairn.testing;

import cairn.site.Asking;
import cairn.site.Flow;
import cairn.site.FlowStep;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.Topic;
import java.util.Optional;

/** What a page of the site is to its readers: pages of one kind are made of the same pieces. */
public enum KindOfPage {
    FRONT("front page"),
    TOPIC("front of a topic"),
    SECTION("section of a topic"),
    WHOLE_GUIDE("whole guide"),
    QUESTION("question"),
    OUTCOME("outcome"),
    DIRECTORY("directory"),
    FIND("find"),
    FOOTER("linked at the foot"),
    OTHER("other page");

    private final String words;

    KindOfPage(String words) {
        this.words = words;
    }

    /** The kind of the page at that address, which the site has. */
    public static KindOfPage of(Site site, String address) {
        PagePath path = PagePath.of(address);
        if (path.equals(PagePath.ROOT)) {
            return FRONT;
        }
        return site.topic(path)
                .map(topic -> inTopic(topic, path))
                .or(() -> inFlow(site, path))
                .orElseGet(() -> besides(site, path));
    }

    private static KindOfPage inTopic(Topic topic, PagePath path) {
        if (path.equals(topic.path())) {
            return TOPIC;
        }
        return path.equals(topic.wholeGuidePath()) ? WHOLE_GUIDE : SECTION;
    }

    private static Optional<KindOfPage> inFlow(Site site, PagePath path) {
        return site.flows().stream()
                .map(Flow::steps)
                .filter(steps -> steps.containsKey(path))
                .findFirst()
                .map(steps -> ofStep(steps.get(path)));
    }

    private static KindOfPage ofStep(FlowStep step) {
        return step instanceof Asking ? QUESTION : OUTCOME;
    }

    private static KindOfPage besides(Site site, PagePath path) {
        if (site.directory().filter(directory -> directory.holds(path)).isPresent()) {
            return DIRECTORY;
        }
        if (site.search().filter(search -> search.path().equals(path)).isPresent()) {
            return FIND;
        }
        return site.footer().stream().map(Page::path).anyMatch(path::equals) ? FOOTER : OTHER;
    }

    /** As a table calls it. */
    public String words() {
        return words;
    }
}
