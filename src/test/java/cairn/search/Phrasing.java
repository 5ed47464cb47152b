package cairn.search;

import cairn.testing.Samples;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a reader types, and what has to come first.
 *
 * @param wanted any of them: a page's address, the id of a text of a flow, or the id of an organisation
 * @param held whether it is in the first three; the list says where it is not
 */
record Phrasing(String typed, List<String> wanted, boolean held) {

    private static final String ARROW = " => ";
    private static final String MISSED = "? ";
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
                .map(Phrasing::of)
                .toList();
    }

    private static Phrasing of(String line) {
        boolean missed = line.startsWith(MISSED);
        String[] sides = line.substring(missed ? MISSED.length() : 0).split(ARROW);
        return new Phrasing(
                sides[0].strip(),
                Stream.of(sides[1].split("\\|")).map(String::strip).toList(),
                !missed);
    }

    /** The place of the first that is wanted, from 1; none where it was not found. */
    int place(List<String> found) {
        return IntStream.range(0, found.size())
                .filter(i -> wanted.contains(found.get(i)))
                .map(i -> i + 1)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
