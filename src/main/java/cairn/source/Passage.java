package cairn.source;

import cairn.markdown.Markdown;
import cairn.markdown.MarkdownPassage;
import cairn.site.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that a reader meets in one go, and where each of them stands.
 *
 * @param kind what they are
 * @param text the words without markup
 * @param runs the pieces of the text that stand in the file as they are, in order; the first begins at 0
 * @param inside the names of the directives round it, such as {@code example}
 */
public record Passage(Kind kind, String text, List<Run> runs, Set<String> inside) {

    /** What a passage is. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        HEADING,
        CELL,
        LABEL,
        LONG_FORM,
        SHORT_FORM,
        TITLE,
        DESCRIPTION,
        /** A sentence of the register or of the settings. */
        FACT
    }

    /**
     * A piece of the text.
     *
     * @param from its offset in the text, in UTF-16 units
     * @param place of its first character
     * @param counted whether the characters behind it follow in the same line of the file
     */
    public record Run(int from, SourceRef place, boolean counted) {}

    /** A passage whose words stand in the file as they are, from that place on. */
    public static Passage of(Kind kind, String text, SourceRef place, boolean counted) {
        return new Passage(kind, text, List.of(new Run(0, place, counted)), Set.of());
    }

    /** The same passage with the name of its file. */
    public static Passage of(String file, MarkdownPassage passage) {
        List<Run> runs = passage.runs().stream()
                .map(run -> new Run(
                        run.from(),
                        new SourceRef(file, run.place().line(), run.place().column()),
                        true))
                .toList();
        return new Passage(Kind.valueOf(passage.kind().name()), passage.text(), runs, passage.inside());
    }

    /** The same passage inside those directives. */
    public Passage inside(Set<String> directives) {
        return new Passage(kind, text, runs, directives);
    }

    /** The first telephone number in it. */
    public Optional<String> number() {
        return Markdown.findNumber(text);
    }

    /** Where the character with that offset (in UTF-16 units) stands. */
    public SourceRef place(int offset) {
        Run run = runs.get(0);
        for (Run later : runs) {
            run = later.from() <= offset ? later : run;
        }
        SourceRef start = run.place();
        int further = run.counted() ? text.codePointCount(run.from(), offset) : 0;
        return new SourceRef(start.file(), start.line(), start.column() + further);
    }
}
