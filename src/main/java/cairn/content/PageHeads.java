package cairn.content;

import cairn.site.PagePath;
import cairn.site.SourceRef;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.FrontMatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The heads of all pages. They are read before the first text, since texts refer to pages by their files.
 *
 * @param topics of each topic the front, then the guides in their order
 * @param pages those that belong to no topic
 * @param translations those of both in other languages
 */
record PageHeads(List<List<PageHead>> topics, List<PageHead> pages, List<TranslationHead> translations) {

    /** The heads in the site's own language. */
    static PageHeads read(ContentFiles files, FileMemory<PageHead> memory, Problems problems) {
        return new PageHeads(topics(files, memory, problems), pages(files, memory, problems), List.of());
    }

    private static List<List<PageHead>> topics(ContentFiles files, FileMemory<PageHead> memory, Problems problems) {
        List<List<PageHead>> topics = files.topics().stream()
                .map(topic -> new TopicReader(topic, memory, problems).heads())
                .filter(heads -> !heads.isEmpty())
                .toList();
        if (topics.isEmpty() && !problems.trouble().isIn(TopicReader.FOLDER)) {
            problems.error(
                    "no-topic",
                    SourceRef.startOf(TopicReader.FOLDER),
                    "There is no topic.",
                    "Add a folder with a topic.md below topics.");
        }
        return topics;
    }

    private static List<PageHead> pages(ContentFiles files, FileMemory<PageHead> memory, Problems problems) {
        return files.pages().stream()
                .map(file -> memory.of(file, PagePath.ROOT, problems, told -> page(file, told)))
                .toList();
    }

    private static PageHead page(SourceFile file, Problems problems) {
        return PageHead.of(
                file, FrontMatter.of(file, PageHead.keys(), problems), FileName.address(file, PagePath.ROOT, problems));
    }

    /** These heads and those of their translations; a translation of nothing is told. */
    PageHeads with(List<TranslationFile> files, Problems problems) {
        Map<String, PageHead> originals = originals().stream()
                .collect(Collectors.toMap(head -> head.file().path(), Function.identity()));
        List<TranslationHead> heads = files.stream()
                .filter(translation -> !translation.file().isIn(Snippets.FOLDER))
                .filter(translation -> translation.hasOriginal(originals.keySet(), problems))
                .map(translation -> TranslationHead.of(
                        translation, Objects.requireNonNull(originals.get(translation.original())), problems))
                .toList();
        return new PageHeads(topics, pages, heads);
    }

    /** Those in the site's own language, topic by topic, then the pages of none. */
    List<PageHead> originals() {
        return Stream.concat(topics.stream().flatMap(List::stream), pages.stream())
                .toList();
    }

    /** Those in every language. */
    List<PageHead> all() {
        return Stream.concat(originals().stream(), translations.stream().map(TranslationHead::head))
                .toList();
    }
}
