package cairn.yaml;

import cairn.site.SourceRef;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A YAML text and where it stands (YAML 1.2, failsafe schema: every scalar is text).
 *
 * @param file the file that holds it
 * @param linesAbove how many lines of the file stand above it
 * @param text the text
 * @param problems where to tell what is wrong with it
 */
public record YamlText(String file, int linesAbove, String text, Problems problems) {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setMaxAliasesForCollections(10)
            .setUseMarks(true)
            .build();

    /** A whole file. */
    public static YamlText of(SourceFile file, Problems problems) {
        return new YamlText(file.path(), 0, file.text(), problems);
    }

    /** Its keys and values; those that are not allowed are told. Of the keys of {@link Keys#ANY} all are. */
    public YamlMapping mapping(Keys allowed) {
        if (!new YamlLimits(this).hold()) {
            return new YamlMapping(this, allowed);
        }
        try {
            Optional<Node> node = new Compose(SETTINGS).composeString(text);
            if (node.isPresent() && node.get() instanceof MappingNode mapping) {
                return new YamlMapping(this, mapping, allowed);
            }
            if (node.isEmpty() && allowed.equals(Keys.ANY)) {
                return new YamlMapping(this, allowed);
            }
            problems.error(
                    "no-keys", start(), "There are no keys with values here.", "Write lines such as \"name: …\".");
        } catch (MarkedYamlEngineException e) {
            YamlSyntaxFault fault = YamlSyntaxFault.of(text, e);
            SourceRef place = new SourceRef(file, linesAbove + fault.line() + 1, fault.column() + 1);
            problems.error("not-yaml", place, fault.message(), fault.mend());
        } catch (YamlEngineException | StackOverflowError e) {
            problems.error("not-yaml", start(), "This cannot be read.", "Compare it with another file of its kind.");
        }
        return new YamlMapping(this, allowed);
    }

    YamlFaults faults() {
        return new YamlFaults(problems);
    }

    SourceRef start() {
        return new SourceRef(file, linesAbove + 1, 1);
    }

    SourceRef place(Node node) {
        return node.getStartMark().map(this::place).orElse(start());
    }

    /** The line with that number in the file. */
    String line(int number) {
        int start = 0;
        for (int line = linesAbove + 1; line < number; line++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return "";
            }
        }
        int end = text.indexOf('\n', start);
        return end < 0 ? text.substring(start) : text.substring(start, end);
    }

    SourceRef place(Mark mark) {
        return new SourceRef(file, linesAbove + mark.getLine() + 1, mark.getColumn() + 1);
    }
}
