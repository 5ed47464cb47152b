package cairn.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** What an analysis makes of a text. */
final class Words {

    private Words() {}

    /** Its words in order, no more than so many. */
    static List<String> of(Analysis analysis, String text, int most) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analysis.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (words.size() < most && tokens.incrementToken()) {
                words.add(word.toString());
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its words with a space before and behind each, so that a phrase is found as a part of it. */
    static String padded(String text) {
        return " " + String.join(" ", of(Analysis.ENGLISH, text, Integer.MAX_VALUE)) + " ";
    }
}
