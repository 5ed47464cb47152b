package cairn.content;

import cairn.site.Standing;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.Words;
import cairn.yaml.YamlMapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads how well the facts about an organisation are known. */
final class StandingReader {

    /** What the standing of one fact is written as. */
    static final Value VALUE = Value.word(Standing.values(), Standing::word);

    /** What the standing of each fact is written as. */
    static final Value FACTS = new Value.Mapping(new Keys(Stream.of("name", "purpose", "who", "ages", "place", "limits")
            .map(fact -> Key.optional(fact, "How well \"%s\" is known.".formatted(fact), VALUE))
            .toList()));

    /** The standing that a word names. */
    static final Function<String, Standing> STANDING = Words.oneOf(Standing.values(), Standing::word);

    private StandingReader() {}

    /** The standing of each fact that is named for an organisation, by the fact's name. */
    static Map<String, Standing> read(YamlMapping organisation) {
        Map<String, Standing> standing = new LinkedHashMap<>();
        organisation
                .mapping("standing")
                .ifPresent(facts -> facts.keys().stream()
                        .sorted()
                        .forEach(fact -> facts.optional(fact, STANDING).ifPresent(known -> standing.put(fact, known))));
        return standing;
    }
}
