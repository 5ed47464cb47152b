package cairn.content;

import cairn.site.PagePath;
import cairn.site.Slug;
import cairn.site.SourceRef;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.FrontMatter;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the heads of a topic's pages: its front, which names the address, and its guides below that. */
final class TopicReader {

    /** The folder that holds a folder for each topic. */
    static final String FOLDER = "topics";

    /** The file that opens a topic. */
    static final String FRONT = "topic.md";

    private static final String BELOW = "/" + FRONT;

    private final List<SourceFile> files;
    private final FileMemory<PageHead> memory;
    private final Problems problems;

    /** A reader of the files of one topic. */
    TopicReader(List<SourceFile> files, FileMemory<PageHead> memory, Problems problems) {
        this.files = files;
        this.memory = memory;
        this.problems = problems;
    }

    /** The heads, the front first, then the guides in their order; empty where there is no front. */
    List<PageHead> heads() {
        List<PageHead> heads = new ArrayList<>();
        for (SourceFile file : files) {
            if (isFront(file)) {
                heads.add(memory.of(file, PagePath.ROOT, problems, told -> front(file, told)));
            }
        }
        if (heads.isEmpty()) {
            problems.error(
                    "no-topic-front",
                    SourceRef.startOf(files.get(0).folder() + "/" + FRONT),
                    "The topic has no file topic.md.",
                    "Add one with title, description and address.");
            return heads;
        }
        PagePath address = heads.get(0).path();
        files.stream()
                .filter(file -> !isFront(file))
                .map(file -> memory.of(file, address, problems, told -> guide(file, address, told)))
                .sorted(Comparator.comparing(PageHead::order)
                        .thenComparing(head -> head.file().path()))
                .forEach(heads::add);
        return heads;
    }

    /** Whether a file of a topic opens it. */
    static boolean isFront(SourceFile file) {
        return file.path().endsWith(BELOW);
    }

    private static PageHead front(SourceFile file, Problems problems) {
        FrontMatter parts = FrontMatter.of(file, frontKeys(), problems);
        Slug unknown = Slug.of("topic-" + Integer.toHexString(file.path().hashCode()));
        Slug address = parts.keys().required("address", Slug::of, unknown);
        return PageHead.of(file, parts, PagePath.ROOT.resolve(address));
    }

    /** The keys of the page that opens a topic. */
    static Keys frontKeys() {
        return PageHead.keys()
                .and(
                        Key.required("address", "The topic's part of the address.", Value.SLUG),
                        Key.optional(
                                "leaflet",
                                "What its leaflet takes after the opening, such as support.md#adults; all, where nothing is said.",
                                new Value.ListOf(Value.TEXT)));
    }

    private static PageHead guide(SourceFile file, PagePath topic, Problems problems) {
        FrontMatter parts = FrontMatter.of(file, PageHead.keys(), problems);
        return PageHead.of(file, parts, FileName.address(file, topic, problems));
    }
}
