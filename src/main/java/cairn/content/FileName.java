package cairn.content;

import cairn.site.PagePath;
import cairn.site.Slug;
import cairn.source.Problems;
import cairn.source.SourceFile;

/** Makes a page's address from its file's name. */
final class FileName {

    private FileName() {}

    /** The address below that one; a name that makes none is told, and gets one that no other file has. */
    static PagePath address(SourceFile file, PagePath above, Problems problems) {
        try {
            return above.resolve(Slug.of(file.stem()));
        } catch (IllegalArgumentException e) {
            problems.error(
                    "wrong-file-name",
                    file.start(),
                    "The file's name becomes an address or an id, and %s.".formatted(e.getMessage()),
                    "Rename it to something like what-to-do.md.");
            return above.resolve(
                    Slug.of("misnamed-" + Integer.toHexString(file.path().hashCode())));
        }
    }
}
