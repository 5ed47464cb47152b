package cairn.check;

import cairn.content.FileUses;
import cairn.content.ReadContent;
import cairn.content.Use;
import cairn.site.SourceRef;
import cairn.source.PartMemory;
import cairn.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Links with the same words on one page go to the same place (WCAG 2.4.9 and 3.2.4). The texts that a page shares with
 * others are part of it; what does not go together is told in the page, since the shared text is right elsewhere.
 */
final class OneTextMeansOneTarget implements ContentRule {

    /** What the files of shared texts begin with. */
    private static final String SHARED = "snippets/";

    /** The file of a translation, with its language. */
    private static final Pattern TRANSLATION = Pattern.compile(".*(\\.[A-Za-z0-9-]+)\\.md");

    private final PartMemory<FileUses, List<Problem>> memory;

    OneTextMeansOneTarget(PartMemory<FileUses, List<Problem>> memory) {
        this.memory = memory;
    }

    @Override
    public Stream<Problem> check(ReadContent content) {
        Map<String, FileUses> shared = content.uses().files().stream()
                .filter(uses -> uses.file().startsWith(SHARED))
                .collect(Collectors.toMap(FileUses::file, Function.identity()));
        return memory.of(content.uses().files(), shared, uses -> check(uses.uses(), shared)).stream()
                .flatMap(List::stream);
    }

    private static List<Problem> check(List<Use> uses, Map<String, FileUses> shared) {
        Map<String, Use> first = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Use use : uses) {
            if (use.kind() == Use.Kind.SNIPPET) {
                links(usesOf(use, shared)).forEach(link -> keep(first, link, use.place(), problems));
            }
        }
        links(uses).forEach(link -> keep(first, link, link.place(), problems));
        return problems;
    }

    private static Stream<Use> links(List<Use> uses) {
        return uses.stream().filter(Use::isLink);
    }

    /** What a shared text refers to, in the language of the page where there is one. */
    private static List<Use> usesOf(Use snippet, Map<String, FileUses> shared) {
        String name = SHARED + snippet.target();
        Matcher page = TRANSLATION.matcher(snippet.place().file());
        String translated = page.matches() ? name + page.group(1) + ".md" : "";
        return Optional.ofNullable(shared.get(translated))
                .or(() -> Optional.ofNullable(shared.get(name + ".md")))
                .map(FileUses::uses)
                .orElse(List.of());
    }

    private static void keep(Map<String, Use> first, Use link, SourceRef place, List<Problem> problems) {
        Use other = first.putIfAbsent(link.words().toLowerCase(Locale.ROOT), link);
        if (other != null && !hasTargetOf(link, other)) {
            problems.add(problem(link, other, place));
        }
    }

    private static boolean hasTargetOf(Use use, Use other) {
        return use.kind() == other.kind()
                && use.target().equals(other.target())
                && use.part().equals(other.part());
    }

    private static Problem problem(Use link, Use other, SourceRef place) {
        SourceRef there = other.place();
        return Problem.error(
                "same-words-two-targets",
                place,
                "A link with the same words, \"%s\", goes somewhere else in line %d%s."
                        .formatted(
                                link.words(),
                                there.line(),
                                there.file().equals(place.file()) ? "" : " of " + there.file()),
                "Give each of the two words of its own.");
    }
}
