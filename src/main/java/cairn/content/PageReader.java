package cairn.content;

import cairn.site.Page;
import cairn.site.PageLink;
import cairn.site.PagePath;
import cairn.site.Topic;
import cairn.site.Translation;
import cairn.site.Translations;
import cairn.source.FileText;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the texts below the heads of pages, and puts what was read together as the site has it. */
final class PageReader {

    /** By the very heads that were read: to compare all they hold would take longer. */
    private final Map<PageHead, Page> read = new IdentityHashMap<>();

    private final Gathered gathered;

    PageReader(Gathered gathered) {
        this.gathered = gathered;
    }

    /** Reads the pages in the site's own language. */
    void readOriginals(PageHeads heads, BodyReader bodies) {
        heads.originals().forEach(head -> keep(head, bodies.read(head.file(), head.body())));
    }

    /** Reads the pages in other languages. */
    void readTranslations(PageHeads heads, TranslationReader bodies) {
        heads.translations().forEach(translation -> keep(translation.head(), bodies.read(translation)));
    }

    private void keep(PageHead head, PageBody body) {
        read.put(head, page(head, body, gathered));
    }

    /** The page of that head and body, whose words and uses are gathered. */
    static Page page(PageHead head, PageBody body, Gathered gathered) {
        gathered.add(new FileText(
                head.file().path(),
                FileText.Kind.PAGE,
                head.language(),
                Stream.concat(head.passages().stream(), body.passages().stream())
                        .toList()));
        gathered.addUses(body.uses());
        return new Page(
                head.path(),
                head.language(),
                head.title(),
                head.navTitle(),
                head.description(),
                body.lead(),
                body.sections(),
                body.ids(),
                body.links(),
                body.organisations(),
                head.review(),
                head.lifetime(),
                head.gone(),
                head.stewardship(),
                head.file().start(),
                head.titlePlace());
    }

    /** The topics with those heads, each with what its leaflet takes. */
    List<Topic> topics(PageHeads heads, Map<PagePath, List<PageLink>> leaflets) {
        return heads.topics().stream()
                .map(this::pages)
                .map(pages -> topic(pages, leaflets))
                .toList();
    }

    private static Topic topic(List<Page> pages, Map<PagePath, List<PageLink>> leaflets) {
        Page front = pages.get(0);
        return new Topic(front, pages.subList(1, pages.size()), leaflets.getOrDefault(front.path(), List.of()));
    }

    /** The pages with those heads. */
    List<Page> pages(List<PageHead> heads) {
        return heads.stream().map(this::page).toList();
    }

    /** The translations with those heads. */
    Translations translations(PageHeads heads) {
        return new Translations(heads.translations().stream()
                .map(head -> new Translation(page(head.head()), head.original().path()))
                .toList());
    }

    private Page page(PageHead head) {
        return Objects.requireNonNull(read.get(head));
    }
}
