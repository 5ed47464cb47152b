package cairn.content;

import cairn.markdown.MarkdownBlock.Directive;
import cairn.site.Audience;
import cairn.site.ReaderGroup;
import cairn.source.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what a directive's attributes and label name; what is missing or unknown is told.
 *
 * @param blocks tells it
 */
record DirectiveWords(BlockBuilder blocks) {

    /** The words for whom a text is for. */
    static final List<String> AUDIENCES =
            Stream.of(Audience.values()).map(Audience::word).toList();

    /** The value of an attribute that must be there; empty where it is not. */
    String attribute(Directive directive, String key) {
        String value = directive.attributes().getOrDefault(key, "");
        if (value.isEmpty()) {
            blocks.error(
                    directive,
                    "missing-attribute",
                    "The directive \"%s\" needs \"%s\".".formatted(directive.name(), key),
                    "Write {%s=…} at its end.".formatted(key));
        }
        return value;
    }

    /** The audience with that word. */
    Optional<Audience> audience(Directive directive, String word) {
        Optional<Audience> found = Stream.of(Audience.values())
                .filter(candidate -> candidate.word().equals(word))
                .findFirst();
        if (found.isEmpty()) {
            tellUnknown(directive, "unknown-audience", "audience", word, AUDIENCES);
        }
        return found;
    }

    /** The groups of readers that the label names; an unknown one is told. */
    Set<ReaderGroup> readers(Directive directive) {
        ReaderPart.words(directive)
                .filter(word -> !ReaderGroup.words().contains(word))
                .forEach(word ->
                        tellUnknown(directive, "unknown-readers", "group of readers", word, ReaderGroup.words()));
        return ReaderPart.readers(directive);
    }

    /** Tells that there is no such thing with that word; that the word is missing has been told. */
    void tellUnknown(Directive directive, String code, String what, String word, Collection<String> known) {
        if (!word.isEmpty()) {
            blocks.error(
                    directive,
                    code,
                    "There is no %s called \"%s\".".formatted(what, word),
                    Problems.suggest(word, known));
        }
    }
}
