package cairn.content;

import cairn.site.Page;
import cairn.site.PageLink;
import cairn.site.PagePath;
import cairn.site.Topic;
import cairn.site.Translation;
import cairn.site.Translations;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.source.Trouble;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the texts below the heads of pages, and puts what was read together as the site has it. */
final class PageReader {

    private static final Object NOTHING_ELSE = List.of();

    /** By the very heads that were read: to compare all they hold would take longer. */
    private final Map<PageHead, RewordablePages.Rewordable> read = new IdentityHashMap<>();

    private final Gathered gathered;
    private final Snippets snippets;
    private final FileMemory<ContentMemory.SharingPage> memory;
    private final Problems problems;

    /**
     * A reader that reads what the memory does not know.
     *
     * @param gathered takes the words of the pages, and what they refer to
     * @param snippets take account of those that the pages show
     */
    PageReader(Gathered gathered, Snippets snippets, FileMemory<ContentMemory.SharingPage> memory, Problems problems) {
        this.gathered = gathered;
        this.snippets = snippets;
        this.memory = memory;
        this.problems = problems;
    }

    /** Those in the site's own language that the memory does not know. */
    List<PageHead> unknownOriginals(PageHeads heads) {
        return heads.originals().stream()
                .filter(head -> !memory.knows(head.file(), NOTHING_ELSE))
                .toList();
    }

    /** Those in other languages that the memory does not know. */
    List<TranslationHead> unknownTranslations(PageHeads heads) {
        Trouble trouble = problems.trouble();
        return heads.translations().stream()
                .filter(head -> !memory.knows(head.head().file(), Original.of(head, trouble)))
                .toList();
    }

    /** Reads the pages in the site's own language. */
    void readOriginals(PageHeads heads, BodyReader bodies) {
        heads.originals()
                .forEach(head -> keep(
                        head,
                        NOTHING_ELSE,
                        (shared, told) -> bodies.with(shared, told).read(head.file(), head.body())));
    }

    /** Reads the pages in other languages, once all has been told about the originals. */
    void readTranslations(PageHeads heads, TranslationReader bodies) {
        Trouble trouble = problems.trouble();
        for (TranslationHead translation : heads.translations()) {
            Original original = Original.of(translation, trouble);
            keep(
                    translation.head(),
                    original,
                    (shared, told) -> bodies.with(shared, told).read(translation, original.isGood()));
        }
    }

    /** Keeps what the file of a head and that else become. */
    private void keep(PageHead head, Object with, BiFunction<Snippets, Problems, PageBody> reading) {
        ContentMemory.SharingPage page = memory.of(head.file(), with, problems, told -> {
            Snippets shared = snippets.alone();
            return new ContentMemory.SharingPage(ReadPage.of(head, reading.apply(shared, told)), shared);
        });
        snippets.take(page.shared());
        gathered.add(page.page());
        read.put(head, new RewordablePages.Rewordable(head, page.page(), page.shared()));
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
        return read(head).page().page();
    }

    /** Those of them whose words can change alone, by their files. */
    Map<String, RewordablePages.Rewordable> rewordable(PageHeads heads) {
        Set<String> translated = heads.translations().stream()
                .map(translation -> translation.original().file().path())
                .collect(Collectors.toSet());
        return heads.originals().stream()
                .filter(head ->
                        !head.isDraft() && !translated.contains(head.file().path()))
                .map(this::read)
                .collect(Collectors.toMap(page -> page.head().file().path(), Function.identity()));
    }

    private RewordablePages.Rewordable read(PageHead head) {
        return Objects.requireNonNull(read.get(head));
    }

    /** What a translation is held against, where nothing is wrong with it. */
    private record Original(SourceFile file, boolean isGood) {

        static Original of(TranslationHead translation, Trouble trouble) {
            SourceFile file = translation.original().file();
            return new Original(file, !trouble.covers(file.path()));
        }
    }
}
