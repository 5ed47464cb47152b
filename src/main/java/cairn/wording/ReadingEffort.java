package cairn.wording;

import cairn.source.FileText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a file asks of its readers.
 *
 * @param words how many words they read
 * @param grade the Flesch-Kincaid grade; empty where there are too few words to tell, or none in English
 */
public record ReadingEffort(int words, Optional<Double> grade) {

    /** Of a file without words. */
    public static final ReadingEffort NONE = new ReadingEffort(0, Optional.empty());

    private static final Pattern WORD = Pattern.compile("\\S*\\p{L}\\S*");

    /**
     * The effort of each file, by its path.
     *
     * @param names the names of the register, which nobody can make shorter: the grade does not count them
     */
    public static Map<String, ReadingEffort> ofEach(List<FileText> texts, Collection<String> names) {
        Phrases known = new Phrases(names);
        Syllables syllables = new Syllables();
        return texts.stream()
                .collect(Collectors.toMap(FileText::file, text -> of(text, known, syllables), ReadingEffort::and));
    }

    private static ReadingEffort of(FileText text, Phrases names, Syllables syllables) {
        int words = text.passages().stream()
                .mapToInt(
                        passage -> (int) WORD.matcher(passage.text()).results().count())
                .sum();
        return new ReadingEffort(words, ReadingLevel.of(text, names, syllables).map(ReadingLevel::grade));
    }

    /** Of two parts of one file: the words of both, the grade of the harder one. */
    private ReadingEffort and(ReadingEffort other) {
        return new ReadingEffort(
                words + other.words,
                grade.map(own -> other.grade.map(its -> Math.max(own, its)).orElse(own))
                        .or(() -> other.grade));
    }
}
