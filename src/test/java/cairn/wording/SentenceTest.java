package cairn.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void endsAtAMarkBeforeASpace() {
        assertThat(sentences("Stop. Do not pay! Why? Because."))
                .containsExactly("Stop.", "Do not pay!", "Why?", "Because.");
    }

    @Test
    void goesOnAfterAMarkInsideAWord() {
        assertThat(sentences("We follow WCAG 2.2 here. See stopncii.org now."))
                .containsExactly("We follow WCAG 2.2 here.", "See stopncii.org now.");
    }

    @Test
    void takesQuotationMarksBehindItsEndAlong() {
        assertThat(sentences("They say \"Pay now.\" Do not.")).containsExactly("They say \"Pay now.\"", "Do not.");
    }

    @Test
    void hasAWord() {
        assertThat(sentences("... \u2013 !")).isEmpty();
    }

    @Test
    void countsWordsAndNotMarks() {
        assertThat(Sentence.of(Token.of("It isn't \u2013 as they say \u2013 3D."))
                        .get(0)
                        .words())
                .extracting(Token::text)
                .containsExactly("It", "isn't", "as", "they", "say", "3D");
    }

    private static List<String> sentences(String text) {
        return Sentence.of(Token.of(text)).stream()
                .map(sentence -> text.substring(sentence.from(), sentence.to()))
                .toList();
    }
}
