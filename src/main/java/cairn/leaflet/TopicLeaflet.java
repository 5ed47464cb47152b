package cairn.leaflet;

import cairn.site.Block;
import cairn.site.Page;
import cairn.site.PageLink;
import cairn.site.Section;
import cairn.site.Site;
import cairn.site.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A topic on paper: how it opens, then the parts that its editors chose; all of it where they chose none. */
final class TopicLeaflet {

    private final Topic topic;
    private final List<LeafletPart> parts = new ArrayList<>();
    private final Map<String, String> within = new LinkedHashMap<>();

    private TopicLeaflet(Topic topic) {
        this.topic = topic;
    }

    /** What stands on it. */
    static LeafletView view(Site site, Topic topic) {
        TopicLeaflet leaflet = new TopicLeaflet(topic);
        if (topic.leaflet().isEmpty()) {
            leaflet.addSections(topic.front(), 2);
            topic.guides().forEach(leaflet::addGuide);
        } else {
            topic.leaflet().forEach(link -> leaflet.add(site, link));
        }
        return new LeafletView(
                topic.front().language(),
                site.settings().name(),
                topic.front().title(),
                Optional.empty(),
                topic.front().lead(),
                leaflet.parts,
                leaflet.within);
    }

    private void add(Site site, PageLink link) {
        page(site, link).ifPresent(page -> {
            if (link.fragment().isPresent()) {
                section(page, link.fragment().get()).ifPresent(section -> addSection(page, section, 2));
            } else if (page.equals(topic.front())) {
                addSections(page, 2);
            } else {
                addGuide(page);
            }
        });
    }

    /** The page that a link written in the site's own language leads to, in the language of the leaflet. */
    private Optional<Page> page(Site site, PageLink link) {
        return Stream.concat(Stream.of(topic.front()), topic.guides().stream())
                .filter(page -> site.translations().original(page.path()).equals(link.target()))
                .findFirst();
    }

    /** The section with that id, or the one round the heading with it. */
    private static Optional<Section> section(Page page, String id) {
        return page.sections().stream()
                .filter(section -> section.id().equals(id)
                        || section.blocks().stream()
                                .flatMap(Block::withThoseInside)
                                .anyMatch(block -> block instanceof Block.Heading heading
                                        && heading.id().equals(id)))
                .findFirst();
    }

    private void addGuide(Page guide) {
        String id = id(guide, "");
        within.put(guide.path().value(), id);
        parts.add(LeafletPart.of(id, guide.title(), guide.language(), guide.lead()));
        addSections(guide, LeafletPart.BELOW_A_GUIDE);
    }

    private void addSections(Page page, int level) {
        page.sections().forEach(section -> addSection(page, section, level));
    }

    private void addSection(Page page, Section section, int level) {
        String id = id(page, section.id());
        within.put(page.path() + "#" + section.id(), id);
        parts.add(LeafletPart.of(id, level, section));
    }

    /** Two pages can have sections of the same id. */
    private static String id(Page page, String section) {
        return "-" + page.path().name() + "-" + section;
    }
}
