package cairn.wording;

import cairn.content.StyleRule;
import java.util.List;
import java.util.Map;

/** Flags phrases, save inside an exception or a name of the register. */
final class ForbiddenPhrases implements Look {

    private final Map<String, String> instead;
    private final Phrases phrases;
    private final Phrases exceptions;
    private final Phrases names;

    ForbiddenPhrases(StyleRule rule, Phrases names) {
        this.instead = rule.phrases();
        this.phrases = new Phrases(rule.phrases().keySet());
        this.exceptions = Look.exceptions(rule);
        this.names = names;
    }

    @Override
    public List<Hit> hits(PassageWords words) {
        if (!words.holdAnyOf(instead.keySet())) {
            return List.of();
        }
        return phrases.in(words.tokens()).entrySet().stream()
                .filter(found -> !exceptions.cover(found.getKey(), words.tokens()))
                .filter(found -> !names.cover(found.getKey(), words.tokens()))
                .map(found -> hit(words, found.getKey(), instead.getOrDefault(found.getValue(), "")))
                .toList();
    }

    private static Hit hit(PassageWords words, Span span, String instead) {
        return new Hit(
                span,
                "\"%s\" stands here".formatted(words.text().substring(span.from(), span.to())),
                instead.isEmpty() ? "" : "Write \"%s\".".formatted(instead));
    }
}
