package cairn.content;

import cairn.markdown.MarkdownBlock.Directive;
import cairn.site.ReaderGroup;
import cairn.site.SourceRef;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of a text that only some readers are shown.
 *
 * @param readers the groups to which a reader must belong, all of them
 * @param from its first line, from 1
 * @param before the first line that is not its own
 */
record ReaderPart(Set<ReaderGroup> readers, int from, int before) {

    /** The name of its directive. */
    static final String DIRECTIVE = "for";

    /** Whether that place lies in it. */
    boolean holds(SourceRef place) {
        return from <= place.line() && place.line() < before;
    }

    /** The words of the directive's label. */
    static Stream<String> words(Directive directive) {
        return directive.label().stream().flatMap(label -> Stream.of(label.split("[,\\s]+")));
    }

    /** The groups that it names. */
    static Set<ReaderGroup> readers(Directive directive) {
        Set<String> words = words(directive).collect(Collectors.toSet());
        return Stream.of(ReaderGroup.values())
                .filter(group -> words.contains(group.word()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
