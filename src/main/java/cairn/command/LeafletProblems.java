package cairn.command;

import cairn.leaflet.MadeLeaflet;
import cairn.site.SourceRef;
import cairn.source.Problem;
import cairn.source.Severity;
import cairn.source.Sources;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is to tell about leaflets. Readers miss one, or get a long one; nothing else on the site is worse for it. */
record LeafletProblems(Sources sources) {

    /** The problems, one for each text however many leaflets it stands on. */
    static List<Problem> of(List<MadeLeaflet> made, Sources sources) {
        LeafletProblems problems = new LeafletProblems(sources);
        Map<SourceRef, MadeLeaflet> longest = new LinkedHashMap<>();
        made.stream()
                .filter(MadeLeaflet::isTooLong)
                .sorted(Comparator.comparing(MadeLeaflet::sides).reversed())
                .forEach(leaflet -> longest.putIfAbsent(leaflet.place(), leaflet));
        return Stream.concat(
                        made.stream().flatMap(leaflet -> problems.refused(leaflet).stream()),
                        longest.values().stream().map(LeafletProblems::tooLong))
                .distinct()
                .sorted(Problem.BY_PLACE)
                .toList();
    }

    private Optional<Problem> refused(MadeLeaflet leaflet) {
        return leaflet.refusal()
                .map(refusal ->
                        refusal.letter().map(letter -> letter(leaflet, letter)).orElseGet(() -> direction(leaflet)));
    }

    private static Problem tooLong(MadeLeaflet leaflet) {
        return warning(
                "leaflet-too-long",
                leaflet.place(),
                "The leaflet %s fills %d sides, and a sheet of paper has two."
                        .formatted(LeafletsCommand.file(leaflet), leaflet.sides()),
                "Shorten the text, or for a topic take fewer parts under \"leaflet\" in its topic.md.");
    }

    private static Problem direction(MadeLeaflet leaflet) {
        return warning(
                "leaflet-direction",
                leaflet.place(),
                "There is no leaflet of this page, since its language is written from right to left.",
                "Readers can print the page itself; nothing is to be done.");
    }

    private Problem letter(MadeLeaflet leaflet, String letter) {
        return warning(
                "leaflet-letter",
                place(leaflet.place(), letter),
                "There is no leaflet of this page, since its font lacks the letter \"%s\".".formatted(letter),
                "Write it with words, or leave it: readers can print the page itself.");
    }

    /** Where the letter first stands: in the file itself, or in one that it shows. */
    private SourceRef place(SourceRef place, String letter) {
        return Stream.concat(
                        Stream.of(place.file()),
                        sources.texts().keySet().stream().sorted())
                .flatMap(file -> place(file, letter).stream())
                .findFirst()
                .orElse(place);
    }

    private Optional<SourceRef> place(String file, String letter) {
        String text = sources.texts().getOrDefault(file, "");
        int at = text.indexOf(letter);
        if (at < 0) {
            return Optional.empty();
        }
        int line =
                (int) text.substring(0, at).chars().filter(one -> one == '\n').count() + 1;
        int start = text.lastIndexOf('\n', at - 1) + 1;
        return Optional.of(new SourceRef(file, line, text.codePointCount(start, at) + 1));
    }

    private static Problem warning(String code, SourceRef place, String message, String mend) {
        return new Problem(Severity.WARNING, code, place, message, mend);
    }
}
