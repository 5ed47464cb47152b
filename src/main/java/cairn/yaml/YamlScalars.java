package cairn.yaml;

import cairn.markdown.HiddenCharacters;
import cairn.site.SourceRef;
import cairn.source.Passage;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads single values: the text as it was written, its type when somebody asks for one, and its words with their place. */
record YamlScalars(YamlText yaml) {

    /** The text of a value without the spaces round it; one that would be misread is told. */
    Optional<String> text(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            yaml.faults().wrongShape(yaml.place(node), key, "a single text");
            return Optional.empty();
        }
        boolean tooLong = scalar.getValue().length() > YamlLimits.LONGEST;
        check(scalar, tooLong);
        if (scalar.getValue().isBlank()) {
            yaml.faults().emptyValue(yaml.place(node), key);
            return Optional.empty();
        }
        return tooLong ? Optional.empty() : Optional.of(scalar.getValue().strip());
    }

    /** Tells what of a value would be lost, or would become something else than it looks. */
    private void check(ScalarNode scalar, boolean tooLong) {
        SourceRef start = yaml.place(scalar);
        boolean tagged = !scalar.getTag().equals(Tag.STR) && !scalar.getValue().isBlank();
        if (scalar.getAnchor().isPresent() || tagged) {
            yaml.faults().specialMark(start);
        }
        if (tooLong) {
            yaml.faults().valueTooLong(start, YamlLimits.LONGEST);
        }
        // One that stands in the text itself is told where it stands; only these quotation marks let it be written
        // otherwise.
        if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                && HiddenCharacters.find(scalar.getValue()).isPresent()) {
            yaml.faults().hiddenCharacter(start);
        }
        if (scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            scalar.getEndMark().map(yaml::place).ifPresent(end -> checkEnd(start, end));
        }
    }

    private void checkEnd(SourceRef start, SourceRef end) {
        String line = yaml.line(end.line());
        int column = Math.min(end.column() - 1, line.codePointCount(0, line.length()));
        if (end.line() > start.line()) {
            yaml.faults().runsOn(new SourceRef(yaml.file(), start.line() + 1, 1));
        } else if (line.substring(line.offsetByCodePoints(0, column)).strip().startsWith("#")) {
            yaml.faults().cutOff(end);
        }
    }

    /** The typed value of a text; one that does not fit is told at that place. */
    <T> Optional<T> typed(String key, String text, SourceRef place, Function<String, T> type) {
        try {
            return Optional.of(type.apply(text));
        } catch (DateTimeParseException e) {
            yaml.faults().notADate(place, text);
        } catch (IllegalArgumentException e) {
            yaml.faults().wrongValue(place, key, e);
        }
        return Optional.empty();
    }

    /** The words of a value; those that stand over several lines or with escapes are all known by the place they begin at. */
    Passage passage(Passage.Kind kind, ScalarNode scalar) {
        SourceRef start = yaml.place(scalar);
        int quote = scalar.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1;
        String line = yaml.line(start.line());
        int from =
                line.offsetByCodePoints(0, Math.min(start.column() - 1 + quote, line.codePointCount(0, line.length())));
        boolean asWritten = line.startsWith(scalar.getValue(), from);
        return Passage.of(
                kind,
                scalar.getValue(),
                new SourceRef(yaml.file(), start.line(), start.column() + (asWritten ? quote : 0)),
                asWritten);
    }
}
