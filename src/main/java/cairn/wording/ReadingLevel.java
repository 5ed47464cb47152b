package cairn.wording;

import cairn.site.SourceRef;
import cairn.source.FileText;
import cairn.source.Passage;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How hard a text is to read: the Flesch-Kincaid grade, from the words of a sentence and the syllables of a word
 * (Kincaid and others, "Derivation of new readability formulas", 1975). Grade 4 is read by most children of ten.
 *
 * @param file the file
 * @param grade rounded to one decimal
 * @param words how many were counted
 * @param longest its longest sentences, the longest first
 */
public record ReadingLevel(String file, double grade, int words, List<LongSentence> longest) {

    /** Below that, one long word moves the grade more than the writing does. */
    private static final int FEWEST_WORDS = 50;

    private static final int SHOWN = 5;
    private static final Set<Passage.Kind> RUNNING_TEXT =
            EnumSet.of(Passage.Kind.PARAGRAPH, Passage.Kind.ITEM, Passage.Kind.CELL);

    /** A sentence with more words than others. */
    public record LongSentence(int words, String text, SourceRef place) {}

    /**
     * The level of an English page or shared text, where it has words enough to tell.
     *
     * @param names the names of the register, which nobody can make shorter: they are not counted
     */
    public static Optional<ReadingLevel> of(FileText text, Collection<String> names) {
        return of(text, new Phrases(names), new Syllables());
    }

    static Optional<ReadingLevel> of(FileText text, Phrases names, Syllables syllables) {
        boolean english = text.language().plain().equals("en");
        boolean read = text.kind() == FileText.Kind.PAGE || text.kind() == FileText.Kind.SNIPPET;
        if (!english || !read) {
            return Optional.empty();
        }
        List<Measured> sentences = text.passages().stream()
                .filter(passage -> RUNNING_TEXT.contains(passage.kind()))
                .filter(passage -> !passage.inside().contains("example"))
                .flatMap(passage -> Measured.of(passage, names, syllables))
                .toList();
        int words = sentences.stream().mapToInt(Measured::words).sum();
        if (words < FEWEST_WORDS) {
            return Optional.empty();
        }
        int spoken = sentences.stream().mapToInt(Measured::syllables).sum();
        double grade = 0.39 * words / sentences.size() + 11.8 * spoken / words - 15.59;
        return Optional.of(new ReadingLevel(text.file(), Math.round(grade * 10) / 10.0, words, longest(sentences)));
    }

    private static List<LongSentence> longest(List<Measured> sentences) {
        return sentences.stream()
                .sorted(Comparator.comparing(Measured::length).reversed())
                .limit(SHOWN)
                .map(Measured::shown)
                .toList();
    }

    /**
     * A sentence, and what of it was counted.
     *
     * @param length all its words
     * @param words those that count
     * @param syllables of those that count
     */
    private record Measured(Passage passage, Sentence sentence, int length, int words, int syllables) {

        static Stream<Measured> of(Passage passage, Phrases names, Syllables syllables) {
            List<Token> tokens = Token.of(passage.text());
            Set<Span> named = names.in(tokens).keySet();
            return Sentence.of(tokens).stream()
                    .map(sentence -> of(passage, sentence, named, syllables))
                    .filter(measured -> measured.words > 0);
        }

        private static Measured of(Passage passage, Sentence sentence, Set<Span> named, Syllables syllables) {
            int length = 0;
            int words = 0;
            int spoken = 0;
            for (Token token : sentence.tokens()) {
                length += token.isWord() ? 1 : 0;
                if (token.isSpelled() && !token.isInsideOf(named)) {
                    words++;
                    spoken += syllables.of(token.text());
                }
            }
            return new Measured(passage, sentence, length, words, spoken);
        }

        LongSentence shown() {
            return new LongSentence(
                    length, passage.text().substring(sentence.from(), sentence.to()), passage.place(sentence.from()));
        }
    }
}
