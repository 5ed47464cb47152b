package cairn.search;

import cairn.testing.Samples;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader types, and what has to come first.
 *
 * @param wanted any of them: a page's address, the id of a text of a flow, or the id of an organisation
 */
record Phrasing(String typed, List<String> wanted) {

    private static final String ARROW = " => ";
    private static final String END = "\n---\n";

    /** Those that were looked at while the search was made. */
    static List<Phrasing> seen() {
        return part(0);
    }

    /** Those that were kept aside. */
    static List<Phrasing> keptAside() {
        return part(1);
    }

    private static List<Phrasing> part(int number) {
        return Samples.text(Samples.at("search").resolve("phrasings.txt"))
                .split(END)[number]
                .lines()
                .filter(line -> line.contains(ARROW))
                .map(line -> line.split(ARROW))
                .map(sides -> new Phrasing(
                        sides[0].strip(),
                        Stream.of(sides[1].split("\\|")).map(String::strip).toList()))
                .toList();
    }

    /** The place of the first that is wanted, from 1; 0 where none was found. */
    int place(List<Findable> found) {
        for (int i = 0; i < found.size(); i++) {
            if (isWanted(found.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isWanted(Findable found) {
        return wanted.contains(name(found));
    }

    private static final java.util.Map<String, String> situations = cairn.content.ContentReader.read(
                    java.nio.file.Path.of("content"))
            .timeline()
            .orElseThrow()
            .whole()
            .flows()
            .stream()
            .flatMap(f -> f.plan().situations().stream())
            .collect(java.util.stream.Collectors.toMap(s -> s.page().title(), s -> s.id()));
    /** How the list of phrasings calls something that was found. */
    static String name(Findable found) {
        if (found.organisation().isPresent()) {
            return found.organisation().get().id();
        }
        return found.kind() == Kind.STEPS ? situations.getOrDefault(found.names(), "") : found.page();
    }
}
