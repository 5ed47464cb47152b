package cairn.content;

import cairn.content.StyleRule.Kind;
import cairn.content.StyleRule.Placed;
import cairn.site.Language;
import cairn.source.Passage;
import cairn.source.Problems;
import cairn.source.Severity;
import cairn.source.SourceFile;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.Words;
import cairn.yaml.YamlMapping;
import cairn.yaml.YamlText;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads one rule of the house style. */
final class StyleRuleReader {

    /** The folder that holds them. */
    static final String FOLDER = "house-style";

    private static final Value PHRASES = new Value.ListOf(Value.TEXT);

    /** The keys that it may have. */
    static final Keys KEYS = Keys.of(
            Key.optional("kind", "What it looks at; without it, phrases.", Value.word(Kind.values(), Kind::word)),
            Key.required(
                    "severity",
                    "Whether what it flags keeps the content from being published.",
                    Value.word(Severity.values(), StyleRuleReader::word)),
            Key.required("why", "The reason.", Value.TEXT),
            Key.required("instead", "What to do about it, in one sentence.", Value.TEXT),
            Key.optional("words", "The phrases that it looks for.", PHRASES),
            Key.optional(
                    "swap", "Phrases that it looks for, each with what to write instead.", new Value.Mapping(Keys.ANY)),
            Key.optional("except", "What it lets stand.", PHRASES),
            Key.optional("least", "The fewest characters.", Value.NUMBER),
            Key.optional("most", "The most characters, or words.", Value.NUMBER),
            Key.optional(
                    "in",
                    "Where it looks; without it, everywhere.",
                    new Value.ListOf(Value.word(Passage.Kind.values(), StyleRuleReader::word))),
            Key.optional("inside", "The directives that it looks into; without it, all.", PHRASES),
            Key.optional("language", "Which language it is about; without it, English.", Value.TEXT),
            Key.sometimes("must_flag", "Examples that it has to flag.", PHRASES),
            Key.sometimes("must_pass", "Examples that it has to let stand.", PHRASES));

    private static final Set<Passage.Kind> EVERYWHERE =
            EnumSet.complementOf(EnumSet.of(Passage.Kind.SHORT_FORM, Passage.Kind.LONG_FORM));
    /** Those that are about a number, and would flag nothing without one. */
    private static final Set<Kind> OF_LENGTH = Set.of(Kind.SENTENCE_LENGTH, Kind.LENGTH);

    private final SourceFile file;
    private final YamlText yaml;
    private final YamlMapping keys;

    StyleRuleReader(SourceFile file, Problems problems) {
        this.file = file;
        this.yaml = YamlText.of(file, problems);
        this.keys = yaml.mapping(KEYS);
    }

    StyleRule rule() {
        Kind kind =
                keys.optional("kind", Words.oneOf(Kind.values(), Kind::word)).orElse(Kind.PHRASES);
        requireWhatItLooksFor(kind);
        return new StyleRule(
                file.stem(),
                kind,
                keys.required("severity", Words.oneOf(Severity.values(), StyleRuleReader::word), Severity.WARNING),
                keys.required("why"),
                keys.required("instead"),
                phrases(),
                placed("except"),
                keys.optional("least", Words::number),
                keys.optional("most", Words::number),
                where(),
                Set.copyOf(keys.list("inside", Function.identity())),
                keys.optional("language", text -> new Language(text).plain()).orElse(Language.ENGLISH.plain()),
                examples("must_flag"),
                examples("must_pass"),
                file.start());
    }

    private void requireWhatItLooksFor(Kind kind) {
        boolean number = keys.keys().contains("least") || keys.keys().contains("most");
        boolean words = keys.keys().contains("words") || keys.keys().contains("swap");
        if (OF_LENGTH.contains(kind) && !number) {
            keys.tellMissing("most");
        } else if (!OF_LENGTH.contains(kind) && kind != Kind.ABBREVIATIONS && !words) {
            keys.tellMissing("words");
        }
    }

    private Map<String, String> phrases() {
        Map<String, String> phrases = new LinkedHashMap<>();
        keys.list("words", Function.identity()).forEach(phrase -> phrases.put(phrase, ""));
        keys.mapping("swap")
                .ifPresent(swap -> swap.keys()
                        .forEach(phrase -> phrases.put(phrase, swap.text(phrase).orElse(""))));
        return phrases;
    }

    private Set<Passage.Kind> where() {
        List<Passage.Kind> named = keys.list("in", Words.oneOf(Passage.Kind.values(), StyleRuleReader::word));
        return named.isEmpty() ? EVERYWHERE : EnumSet.copyOf(named);
    }

    private List<Placed> examples(String key) {
        List<Placed> examples = placed(key);
        if (!keys.keys().contains(key)) {
            keys.tellMissing(key);
        }
        return examples;
    }

    private List<Placed> placed(String key) {
        return keys.placedList(key).entrySet().stream()
                .map(item -> new Placed(item.getKey(), item.getValue()))
                .toList();
    }

    /** The constant as editors write it: {@code long-form} for {@code LONG_FORM}. */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
