package cairn.check;

import cairn.content.ReadContent;
import cairn.site.SourceRef;
import cairn.source.FileText;
import cairn.source.PartMemory;
import cairn.source.Passage;
import cairn.source.Problem;
import cairn.source.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No two headings of a page have the same words: many readers jump from heading to heading (WCAG 2.4.6). */
final class HeadingsDiffer implements ContentRule {

    private final PartMemory<FileText, List<Problem>> memory;

    HeadingsDiffer(PartMemory<FileText, List<Problem>> memory) {
        this.memory = memory;
    }

    @Override
    public Stream<Problem> check(ReadContent content) {
        return memory.of(content.texts(), List.of(), HeadingsDiffer::check).stream()
                .flatMap(List::stream);
    }

    private static List<Problem> check(FileText text) {
        Map<String, SourceRef> first = new LinkedHashMap<>();
        return text.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.HEADING)
                .flatMap(heading -> Optional.ofNullable(
                        first.putIfAbsent(heading.text().toLowerCase(Locale.ROOT), heading.place(0)))
                        .map(other -> problem(heading, other))
                        .stream())
                .toList();
    }

    private static Problem problem(Passage heading, SourceRef other) {
        return new Problem(
                Severity.WARNING,
                "same-heading-twice",
                heading.place(0),
                "The heading \"%s\" stands in line %d too.".formatted(heading.text(), other.line()),
                "Give each of the two words of its own.");
    }
}
