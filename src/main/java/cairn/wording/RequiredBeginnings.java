package cairn.wording;

import cairn.content.StyleRule;
import java.util.List;
import java.util.stream.Stream;

/** Flags passages that begin with none of the rule's phrases and with no exception. */
final class RequiredBeginnings implements Look {

    private final List<Phrase> beginnings;

    RequiredBeginnings(StyleRule rule) {
        this.beginnings = Stream.concat(
                        rule.phrases().keySet().stream(), rule.except().stream().map(StyleRule.Placed::words))
                .map(Phrase::of)
                .toList();
    }

    @Override
    public List<Hit> hits(PassageWords words) {
        List<Token> tokens = words.tokens();
        return tokens.isEmpty() || beginnings.stream().anyMatch(phrase -> phrase.begins(tokens))
                ? List.of()
                : List.of(new Hit(
                        new Span(0, tokens.get(0).to()),
                        "This begins with \"%s\"".formatted(tokens.get(0).text()),
                        ""));
    }
}
