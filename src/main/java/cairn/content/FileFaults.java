package cairn.content;

import cairn.site.SourceRef;
import cairn.source.Problems;

/**
 * The words for what can be wrong with a file as such.
 *
 * @param file its path below the content folder
 */
record FileFaults(String file, Problems problems) {

    private static final String TAKE_OUT = "Take it out of the folder.";

    /** Tells why something was not looked into. */
    void closed(ContentTree.Reason reason) {
        switch (reason) {
            case OUTSIDE -> error("outside", "This is a link to something outside the content folder.", "Copy it in.");
            case LOOP -> error("link-loop", "This link leads to a folder that holds it.", "Take it away.");
            case TOO_DEEP ->
                error("folder-too-deep", "This folder lies too many folders down, and is not read.", "Move it up.");
            case TOO_MANY ->
                error("too-many-files", "There are more than 10,000 files here.", "Take out what is no content.");
            case NOT_READABLE ->
                error("not-readable", "This cannot be read.", "Check that it is there and who may read it.");
        }
    }

    void notAFile() {
        error("not-a-file", "This is not an ordinary file.", TAKE_OUT);
    }

    void tooLarge() {
        error("too-large", "This file is larger than 256 KB.", "Split it, or take it out of content.");
    }

    void tooMuch() {
        error("too-much", "The files up to this one hold more than 64 MB.", "Take out what is no content.");
    }

    void sameName(String other) {
        error(
                "same-name-twice",
                "Only capital letters tell the names of this file and of %s apart.".formatted(other),
                "Rename one of them, since on many computers they are one file.");
    }

    void hiddenInName() {
        error(
                "wrong-file-name",
                "The file's name holds a character that nobody can see.",
                "Rename it to something like what-to-do.md.");
    }

    private void error(String code, String message, String mend) {
        problems.error(code, SourceRef.startOf(file.isEmpty() ? "." : file), message, mend);
    }
}
