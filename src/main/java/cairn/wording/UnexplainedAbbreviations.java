package cairn.wording;

import cairn.content.StyleRule;
import cairn.source.FileText;
import cairn.source.Passage;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Flags words in capital letters that the file does not explain, the register does not name and the rule does not except. */
final class UnexplainedAbbreviations implements Look {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,7}s?");

    private final Set<String> known;
    private final Phrases names;

    UnexplainedAbbreviations(StyleRule rule, Phrases names) {
        this.known = rule.except().stream().map(StyleRule.Placed::words).collect(Collectors.toSet());
        this.names = names;
    }

    @Override
    public Stream<Hit> hits(PassageWords words) {
        return words.tokens().stream()
                .filter(token -> CAPITALS.matcher(token.text()).matches())
                .filter(token -> !known.contains(token.text()) && !isExplained(token.text(), words.file()))
                .map(token -> new Hit(
                        new Span(token.from(), token.to()), "\"%s\" is not explained".formatted(token.text()), ""))
                .filter(hit -> !names.cover(hit.span(), words.tokens()));
    }

    private static boolean isExplained(String word, FileText file) {
        return file.passages().stream()
                .anyMatch(passage -> passage.kind() == Passage.Kind.SHORT_FORM
                        && passage.text().equals(word));
    }
}
