package cairn.preview.health;

import cairn.source.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the content is doing.
 *
 * @param current whether the pages are those of the newest files, and not of the last ones without errors
 * @param pages every page there will be, in reading order
 * @param shared what pages share, and whatever else has problems
 * @param problems everything that is wrong
 */
public record Health(boolean current, List<PageHealth> pages, List<SharedHealth> shared, List<Problem> problems) {

    /** The pages that the question asks for. */
    public List<PageHealth> pages(Question question) {
        return pages.stream().filter(question::fits).toList();
    }

    /** The problems of each file that has some, in the order of the files. */
    public Map<String, List<Problem>> problemsByFile() {
        return problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.place().file(), java.util.TreeMap::new, Collectors.toList()));
    }
}
