package cairn.content;

import cairn.site.SourceRef;
import cairn.source.Passage;
import cairn.source.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One rule of the house style, as the web team wrote it down.
 *
 * @param id the name of its file, without the ending
 * @param kind what it looks at
 * @param severity what it means for publishing
 * @param why the reason, for the editors
 * @param instead what to do about it, in one sentence
 * @param phrases the phrases that it looks for, each with what to write instead, empty where nothing fits every place
 * @param except phrases, or for abbreviations words, that it lets stand
 * @param least the fewest characters, where that is what it is about
 * @param most the most characters or words, where that is what it is about
 * @param where the kinds of passages that it looks at
 * @param inside the directives that it looks into; empty where it looks everywhere
 * @param language the first part of the tag of the language that it is about
 * @param mustFlag examples that it has to flag
 * @param mustPass examples that it has to let stand
 * @param source its file
 */
public record StyleRule(
        String id,
        Kind kind,
        Severity severity,
        String why,
        String instead,
        Map<String, String> phrases,
        List<Placed> except,
        Optional<Integer> least,
        Optional<Integer> most,
        Set<Passage.Kind> where,
        Set<String> inside,
        String language,
        List<Placed> mustFlag,
        List<Placed> mustPass,
        SourceRef source) {

    /** Words of a rule and where its file has them. */
    public record Placed(String words, SourceRef place) {}

    /** What a rule can look at. */
    public enum Kind {
        /** Phrases that must not stand. */
        PHRASES("phrases"),
        /** The words of a sentence. */
        SENTENCE_LENGTH("sentence-length"),
        /** Words in capital letters that nobody explained. */
        ABBREVIATIONS("abbreviations"),
        /** The characters of a passage. */
        LENGTH("length"),
        /** What a passage must not end with. */
        ENDING("ending"),
        /** What a passage must begin with. */
        BEGINNING("beginning");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word that editors write. */
        public String word() {
            return word;
        }
    }

    /** The same rule without one of its exceptions. */
    public StyleRule without(Placed exception) {
        List<Placed> fewer =
                except.stream().filter(other -> !other.equals(exception)).toList();
        return new StyleRule(
                id, kind, severity, why, instead, phrases, fewer, least, most, where, inside, language, mustFlag,
                mustPass, source);
    }
}
