package cairn.wording;

import cairn.content.StyleRule;
import cairn.source.FileText;
import cairn.source.Passage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Flags words in capital letters that the file does not explain, the register does not name and the rule does not except. */
final class UnexplainedAbbreviations implements Look {

    private static final int FEWEST_CAPITALS = 2;
    private static final int MOST_CAPITALS = 7;

    private final Set<String> known;
    private final Phrases names;

    UnexplainedAbbreviations(StyleRule rule, Phrases names) {
        this.known = rule.except().stream().map(StyleRule.Placed::words).collect(Collectors.toSet());
        this.names = names;
    }

    @Override
    public List<Hit> hits(PassageWords words) {
        return words.tokens().stream()
                .filter(token -> isInCapitals(token.text()))
                .filter(token -> !known.contains(token.text()) && !isExplained(token.text(), words.file()))
                .map(token -> new Hit(
                        new Span(token.from(), token.to()), "\"%s\" is not explained".formatted(token.text()), ""))
                .filter(hit -> !names.cover(hit.span(), words.tokens()))
                .toList();
    }

    /** Two to seven capital letters, be there more than one of what they stand for. */
    private static boolean isInCapitals(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        int capitals = 0;
        for (int at = 0; at < end; at += Character.charCount(word.codePointAt(at))) {
            if (Character.getType(word.codePointAt(at)) != Character.UPPERCASE_LETTER) {
                return false;
            }
            capitals++;
        }
        return capitals >= FEWEST_CAPITALS && capitals <= MOST_CAPITALS;
    }

    private static boolean isExplained(String word, FileText file) {
        return file.passages().stream()
                .anyMatch(passage -> passage.kind() == Passage.Kind.SHORT_FORM
                        && passage.text().equals(word));
    }
}
