package cairn.content;

import cairn.site.SourceRef;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How hard each page may be to read at most, as a grade of American schools (Flesch-Kincaid).
 *
 * @param standard for pages without a grade of their own
 * @param floor what every reader finds easy: no page gets a lower grade than this by itself
 * @param tolerance how far a page may go past its grade before it is told
 * @param grades by the page's file
 * @param source the file that says it
 */
public record ReadingBudget(
        double standard, double floor, double tolerance, Map<String, Grade> grades, SourceRef source) {

    /** The file that holds it. */
    public static final String FILE = "reading-level.yml";

    private static final String PAGES = "pages:";

    /** The grade of one page, and where that stands. */
    public record Grade(double most, SourceRef place) {}

    /** The text of the file with those grades of pages in place of its own; what stands above them stays. */
    public static String withGrades(String text, Map<String, Double> grades) {
        StringBuilder written = new StringBuilder();
        text.lines()
                .takeWhile(line -> !line.startsWith(PAGES))
                .forEach(line -> written.append(line).append('\n'));
        written.append(PAGES).append('\n');
        new TreeMap<>(grades)
                .forEach((file, grade) -> written.append(String.format(Locale.ROOT, "  %s: %.1f%n", file, grade)));
        return written.toString().replace("\r\n", "\n");
    }

    /** The limit of a page that is read with that grade now: never higher than before, nor lowered below the floor. */
    public double lowered(String file, double grade) {
        return Math.min(of(file), Math.max(grade, floor));
    }

    /** The grade that a page may reach. */
    public double of(String file) {
        Grade own = grades.get(file);
        return own == null ? standard : own.most();
    }
}
