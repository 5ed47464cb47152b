package cairn.wording;

import cairn.content.StyleRule;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Flags passages that end with one of the rule's phrases, save with an exception too. */
final class ForbiddenEndings implements Look {

    private final Set<String> written;
    private final List<Phrase> endings;
    private final List<Phrase> exceptions;

    ForbiddenEndings(StyleRule rule) {
        this.written = rule.phrases().keySet();
        this.endings = phrases(written);
        this.exceptions =
                phrases(rule.except().stream().map(StyleRule.Placed::words).toList());
    }

    @Override
    public List<Hit> hits(PassageWords words) {
        List<Token> tokens = words.tokens();
        if (!words.holdAnyOf(written) || !anyEnds(endings, tokens) || anyEnds(exceptions, tokens)) {
            return List.of();
        }
        Token last = tokens.get(tokens.size() - 1);
        return List.of(new Hit(new Span(last.from(), last.to()), "This ends with \"%s\"".formatted(last.text()), ""));
    }

    private static List<Phrase> phrases(Collection<String> written) {
        return written.stream().map(Phrase::of).toList();
    }

    private static boolean anyEnds(List<Phrase> phrases, List<Token> tokens) {
        return phrases.stream().anyMatch(phrase -> phrase.ends(tokens));
    }
}
