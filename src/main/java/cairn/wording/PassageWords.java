package cairn.wording;

import cairn.source.FileText;
import cairn.source.Passage;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A passage, taken apart once for all rules.
 *
 * @param file the file it stands in
 * @param tokens its words and marks
 * @param phrases those of all rules that stand in it: most rules need not look at it for a second time
 */
record PassageWords(FileText file, Passage passage, List<Token> tokens, Set<String> phrases) {

    /** @param known the phrases of all rules */
    static PassageWords of(FileText file, Passage passage, Phrases known) {
        List<Token> tokens = Token.of(passage.text());
        return new PassageWords(file, passage, tokens, known.standingIn(tokens));
    }

    /** Whether one of those phrases of a rule stands in it. */
    boolean holdAnyOf(Set<String> phrases) {
        // The second set is the one that is gone through, and few phrases stand in a passage.
        return !Collections.disjoint(phrases, this.phrases);
    }

    String text() {
        return passage.text();
    }
}
