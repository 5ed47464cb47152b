package cairn.content;

import cairn.site.AgeRange;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.Words;
import cairn.yaml.YamlMapping;
import java.util.Optional;

/** Reads a range of ages, in whole years. */
final class AgesReader {

    /** What a range is written as. */
    static final Value VALUE = new Value.Mapping(Keys.of(
            Key.optional("from", "The youngest.", Value.NUMBER), Key.optional("to", "The oldest.", Value.NUMBER)));

    private AgesReader() {}

    /** The range; one that is none is told. */
    static Optional<AgeRange> read(YamlMapping range) {
        return range.make(() -> new AgeRange(
                range.optional("from", Words::number).orElse(0),
                range.optional("to", Words::number).orElse(AgeRange.NO_LIMIT)));
    }
}
