package cairn.content;

import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pages whose words can change without anything else having to be read: those in the site's own language that nobody
 * translates and that are no drafts.
 *
 * <p>Words are what stands below the front matter, as long as it has the same ids, links to the same places, shows the same
 * shared texts, and there is nothing to be told of it.
 *
 * @param byFile the pages by the paths of their files
 * @param bodies reads them as they were read
 * @param snippets the texts that pages share
 */
record RewordablePages(Map<String, Rewordable> byFile, BodyReader bodies, Snippets snippets) {

    /** The page of that file, where it is one of them. */
    Optional<Rewordable> find(SourceFile file) {
        return Optional.ofNullable(byFile.get(file.path()));
    }

    /** The page as its file says now; nothing where more than words changed. */
    Optional<Rewordable> reworded(Rewordable before, SourceFile now) {
        return before.head().reworded(now).flatMap(this::read).filter(page -> page.hasOutlineOf(before));
    }

    private Optional<Rewordable> read(PageHead head) {
        Snippets shared = snippets.alone();
        Problems told = new Problems();
        ReadPage page = ReadPage.of(head, bodies.with(shared, told).read(head.file(), head.body()));
        return told.isEmpty() ? Optional.of(new Rewordable(head, page, shared)) : Optional.empty();
    }

    /** The same with those in the place of the ones before. */
    RewordablePages with(Collection<Rewordable> reworded) {
        Map<String, Rewordable> pages = new HashMap<>(byFile);
        reworded.forEach(page -> pages.put(page.head().file().path(), page));
        return new RewordablePages(pages, bodies, snippets);
    }

    /**
     * One of them as it was read.
     *
     * @param shared its account of the shared texts that it shows
     */
    record Rewordable(PageHead head, ReadPage page, Snippets shared) {

        /** Whether it differs from that one in words alone. */
        boolean hasOutlineOf(Rewordable other) {
            return shared.isLike(other.shared) && page.hasOutlineOf(other.page);
        }

        /** What its own file refers to, not what the shared texts refer to that it shows. */
        Optional<FileUses> ownUses() {
            return page.uses().stream()
                    .filter(uses -> uses.file().equals(head.file().path()))
                    .findFirst();
        }
    }
}
