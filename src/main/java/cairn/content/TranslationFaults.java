package cairn.content;

import cairn.site.SourceRef;
import cairn.source.Problems;
import java.util.List;

/**
 * The words for what can be wrong with a translation.
 *
 * @param draft whether it is still being written: what would keep it from readers is then only a warning
 */
record TranslationFaults(Problems problems, TranslationFile translation, boolean draft) {

    private void tell(String code, SourceRef place, String message, String mend) {
        if (draft) {
            problems.warning(code, place, message, mend);
        } else {
            problems.error(code, place, message, mend);
        }
    }

    /** The same for a text whose marks are known; where there are none, that is told, and nothing that follows from it. */
    TranslationFaults withMarks(boolean there, SourceRef place) {
        if (!there) {
            noMarks(place);
        }
        return there ? this : new TranslationFaults(new Problems(), translation, draft);
    }

    private void noMarks(SourceRef place) {
        problems.error(
                "translation-without-marks",
                place,
                "It is not known which words of %s this translates.".formatted(translation.original()),
                "See that it says what the original says now, then run \"%s\".".formatted(accept()));
    }

    /** Tells that the blocks are not those that the marks count. */
    void otherBlocks(SourceRef place, int blocks, int marks) {
        tell(
                "translation-out-of-step",
                place,
                "From here on the text does not fit its list \"translates\": it has %d parts in all, and the list has %d marks."
                        .formatted(blocks, marks),
                "Give each part of the original one part here, in its order; then run \"%s\".".formatted(accept()));
    }

    void changed(SourceRef own, SourceRef original) {
        problems.warning(
                "translation-changed",
                own,
                "The original of this part has changed (%s), so readers are shown the original.".formatted(original),
                "Say what it says now, then run \"%s\".".formatted(accept()));
    }

    /** Tells of parts of the original that follow each other, and of which the translation has none. */
    void missing(SourceRef near, SourceRef original, int parts) {
        problems.warning(
                "translation-missing",
                near,
                "Behind this, the original has %s (%s), so readers are shown the original."
                        .formatted(
                                parts == 1 ? "a part that is not here" : parts + " parts that are not here", original),
                "Put the translation in that place, then run \"%s\".".formatted(accept()));
    }

    void untranslated(SourceRef first, int parts, int all) {
        problems.warning(
                "translation-untranslated",
                first,
                "%d of %d parts, the first of them here, still %s the words of the original, so readers are told so."
                        .formatted(parts, all, parts == 1 ? "says" : "say"),
                "Write them in %s.".formatted(translation.language().ownName()));
    }

    void leftOver(SourceRef own) {
        problems.warning(
                "translation-left-over",
                own,
                "The original does not have this part any more, so readers do not see it.",
                "Take it away, then run \"%s\".".formatted(accept()));
    }

    void changedHead(SourceRef own) {
        problems.warning(
                "translation-changed",
                own,
                "The title or the description of %s has changed.".formatted(translation.original()),
                "Say what they say now, then run \"%s\".".formatted(accept()));
    }

    void otherShape(SourceRef own, SourceRef original, String wanted, String found) {
        tell(
                "translation-shape",
                own,
                "The original has %s here (%s), and this has %s.".formatted(wanted, original, found),
                "Build it as the original is built.");
    }

    void otherNumber(SourceRef own, SourceRef original, List<String> wanted, List<String> found) {
        tell(
                "translation-number",
                own,
                "The numbers here are not those of the original (%s): it says %s, and this says %s."
                        .formatted(original, words(wanted), words(found)),
                "Write the same numbers in digits.");
    }

    void otherLink(SourceRef own, SourceRef original, List<String> wanted, List<String> found) {
        tell(
                "translation-link",
                own,
                "The links here are not those of the original (%s): it has %s, and this has %s."
                        .formatted(original, words(wanted), words(found)),
                "Link to the same pages, organisations and numbers.");
    }

    private static String words(List<String> things) {
        return things.isEmpty() ? "none more" : String.join(", ", things);
    }

    private String accept() {
        return "translate --accept %s %s".formatted(translation.original(), translation.language());
    }
}
