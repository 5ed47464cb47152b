package cairn.wording;

import cairn.source.FileText;
import cairn.source.Passage;
import java.util.List;

/**
 * A passage, taken apart once for all rules.
 *
 * @param file the file it stands in
 * @param tokens its words and marks
 */
record PassageWords(FileText file, Passage passage, List<Token> tokens) {

    static PassageWords of(FileText file, Passage passage) {
        return new PassageWords(file, passage, Token.of(passage.text()));
    }

    String text() {
        return passage.text();
    }
}
