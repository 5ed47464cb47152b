package cairn.content;

import cairn.site.Directory;
import cairn.site.Language;
import cairn.site.PagePath;
import cairn.site.Search;
import cairn.site.SourceRef;
import cairn.site.Topic;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.source.Trouble;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which file became which address. */
final class Addresses {

    /** The addresses of what no editor writes. */
    static final Set<PagePath> RESERVED = Set.of(PagePath.of("/leave"), PagePath.of("/error"));

    private final Map<String, PagePath> byFile = new LinkedHashMap<>();
    /** The first file of each address. */
    private final Map<PagePath, String> byAddress = new HashMap<>();

    private final Trouble trouble;

    Addresses(List<PageHead> heads, Problems problems) {
        this.trouble = problems.trouble();
        Map<PagePath, PageHead> taken = new LinkedHashMap<>();
        for (PageHead head : publishedFirst(heads)) {
            keep(head.file(), head.path());
            if (RESERVED.contains(head.path())
                    || head.language().equals(Language.ENGLISH) && takesPartOfTheLayout(head)) {
                tellReserved(head.path(), head.file().start(), problems);
            }
            PageHead first = taken.putIfAbsent(head.path(), head);
            if (first != null) {
                problems.error(
                        "same-address-twice",
                        head.file().start(),
                        "The address %s is taken by %s."
                                .formatted(head.path(), first.file().path()),
                        "Rename one of the two files.");
            }
        }
    }

    private void keep(SourceFile file, PagePath address) {
        byFile.put(file.path(), address);
        byAddress.putIfAbsent(address, file.path());
    }

    /** Keeps that the flow in that file begins at that address. */
    void addFlow(SourceFile plan, PagePath address, Problems problems) {
        boolean taken = byFile.values().stream().anyMatch(other -> other.isAtOrBelow(address));
        if (taken || RESERVED.contains(address)) {
            problems.error(
                    "flow-address-taken",
                    plan.start(),
                    "The address %s of this flow, or one below it, is that of something else.".formatted(address),
                    "Give it another \"address\".");
        }
        keep(plan, address);
    }

    /** Keeps the address of the directory, below which no page may stand. */
    void addDirectory(SourceFile file, Directory directory, Problems problems) {
        if (RESERVED.contains(directory.path()) || byFile.values().stream().anyMatch(directory::holds)) {
            problems.error(
                    "directory-address-taken",
                    file.start(),
                    "The address %s of the directory, or one below it, is that of a page.".formatted(directory.path()),
                    "Give the directory another \"address\".");
        }
        keep(file, directory.path());
    }

    /** Keeps the address of the page that holds everything from A to Z. */
    void addSearch(SourceFile file, Search search, Problems problems) {
        if (RESERVED.contains(search.path()) || byFile.containsValue(search.path())) {
            problems.error(
                    "search-address-taken",
                    file.start(),
                    "The address %s of the search is that of something else.".formatted(search.path()),
                    "Give the search another \"address\".");
        }
        keep(file, search.path());
    }

    /** A draft takes no address from a page that readers know. */
    private static List<PageHead> publishedFirst(List<PageHead> heads) {
        return heads.stream().sorted(Comparator.comparing(PageHead::isDraft)).toList();
    }

    /** Tells that nobody would ever reach that address. */
    static void tellReserved(PagePath address, SourceRef place, Problems problems) {
        problems.error(
                "reserved-address",
                place,
                "The address %s belongs to a part of the site that is always there.".formatted(address),
                "Take another name.");
    }

    /** Tells that a text is not an address on this site. */
    static void tellNoAddress(String text, SourceRef place, Problems problems) {
        problems.error(
                "wrong-value",
                place,
                "\"%s\" is not an address on this site.".formatted(text),
                "Write it from the first slash, such as /old-page.");
    }

    /** On the whole guide the names of the guides are ids, so a guide must not take one of the layout's. */
    private static boolean takesPartOfTheLayout(PageHead head) {
        boolean guide = head.file().folder().startsWith(TopicReader.FOLDER) && !TopicReader.isFront(head.file());
        String name = head.path().value().substring(head.path().value().lastIndexOf('/') + 1);
        return guide && (name.equals(Topic.WHOLE_GUIDE.value()) || BodyReader.RESERVED.contains(name));
    }

    /** Whether it has been told why there is no page in that file, or no front of its topic, which gives it its address. */
    boolean isTold(String file) {
        return isTold(file, trouble);
    }

    /** The same, by what has been told about. */
    static boolean isTold(String file, Trouble trouble) {
        return trouble.covers(file) || file.startsWith(TopicReader.FOLDER + "/") && trouble.covers(frontBeside(file));
    }

    private static String frontBeside(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1) + TopicReader.FRONT;
    }

    /** What had been told about when the addresses were given. */
    Trouble trouble() {
        return trouble;
    }

    /** The addresses by their files. */
    Map<String, PagePath> all() {
        return byFile;
    }

    Optional<PagePath> of(String file) {
        return Optional.ofNullable(byFile.get(file));
    }

    /** The file of the page with that address. */
    Optional<String> fileOf(PagePath address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    Set<String> files() {
        return byFile.keySet();
    }
}
