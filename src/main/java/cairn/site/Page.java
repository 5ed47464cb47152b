package cairn.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one Markdown file became: a guide of a topic, the front of a topic, or a page of its own.
 *
 * @param path its address
 * @param language the language it is written in
 * @param title its one heading of level 1
 * @param navTitle a short form for menus; the title where none is set
 * @param description one sentence for search engines
 * @param lead what stands before the first section
 * @param sections the parts under headings of level 2
 * @param ids every id that a link may name
 * @param links its links to pages of this site
 * @param organisations the ids of the organisations it refers to
 * @param review who stands behind its words
 * @param lifetime when readers see it
 * @param gone what readers are told in its place once its time is over, where the team has said so
 * @param stewardship who looks after it, for the team
 * @param source its file
 * @param titleSource where its title stands
 */
public record Page(
        PagePath path,
        Language language,
        String title,
        String navTitle,
        String description,
        List<Block> lead,
        List<Section> sections,
        Set<String> ids,
        List<PageLink> links,
        Set<String> organisations,
        Optional<Review> review,
        Lifetime lifetime,
        Optional<String> gone,
        Stewardship stewardship,
        SourceRef source,
        SourceRef titleSource) {

    /** Every block of it, those inside of others too, in reading order. */
    public Stream<Block> blocks() {
        return Stream.concat(lead.stream(), sections.stream().flatMap(section -> section.blocks().stream()))
                .flatMap(Block::withThoseInside);
    }

    /** The pages with others in the place of those at their addresses. */
    static List<Page> reworded(List<Page> pages, Map<PagePath, Page> others) {
        return pages.stream()
                .map(page -> others.getOrDefault(page.path(), page))
                .toList();
    }

    /** Whether it was taken away at no set time: its file stays, and readers are told so. */
    public boolean isGone() {
        return lifetime.equals(Lifetime.OVER);
    }
}
