package cairn.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "your fault; This is YOUR  fault.; YOUR  fault",
                "your fault; yourself faulty; ''",
                "nude; A nude, here; nude",
                "nude; denuded; ''",
                "click*; Clickable things; Clickable",
                "*click; A doubleclick; doubleclick",
                "not|never un*; It is never unusual.; never unusual",
                "not ... nobody; Do not ever tell nobody; not ever tell nobody",
                "not ... nobody; not one two three nobody; not one two three nobody",
                "not ... nobody; not one two three four nobody; ''",
                "not ... nobody; Do not. Tell nobody; ''",
                "don't ... nothing; Don’t say nothing; Don’t say nothing",
                "e.g.; Many, e.g. friends; e.g.",
                "cyber-enabled; A cyber-enabled crime; cyber-enabled",
                "!; Stop now!; !",
                "rude picture*|photo*; a rude photograph; rude photograph",
                "... nobody; tell nobody; nobody",
                "nobody ...; nobody else; nobody",
                "a ... b ... c; a b x b x x x c; a b x b x x x c",
                "a ... b ... c; a b x b x x x x c; ''",
                "café; Im Café; Café"
            })
    void standsWhereItsWordsDo(String phrase, String text, String found) {
        List<String> spans = Phrase.of(phrase).in(Token.of(text)).stream()
                .map(span -> text.substring(span.from(), span.to()))
                .toList();

        assertThat(spans).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void findsEachPlace() {
        assertThat(Phrase.of("no").in(Token.of("No, no and no."))).hasSize(3);
    }

    @Test
    void endsWithTheShortestMatch() {
        assertThat(Phrase.of("not ... nothing").in(Token.of("not nothing nothing")))
                .first()
                .isEqualTo(new Span(0, 11));
    }

    @Test
    void takesNoLongerForManyGaps() {
        String phrase = "a" + " ... a".repeat(60);
        String text = "a ".repeat(2000) + "b";

        assertThat(Phrase.of(phrase + " c").in(Token.of(text))).isEmpty();
    }

    @Test
    void knowsBeginningsAndEndings() {
        assertThat(Phrase.of("do not").begins(Token.of("Do not pay."))).isTrue();
        assertThat(Phrase.of("do not").begins(Token.of("Please do not pay."))).isFalse();
        assertThat(Phrase.of(".").ends(Token.of("Do not pay."))).isTrue();
        assertThat(Phrase.of(".").ends(Token.of("Do not. Pay"))).isFalse();
        assertThat(Phrase.of(".").ends(List.of())).isFalse();
    }
}
