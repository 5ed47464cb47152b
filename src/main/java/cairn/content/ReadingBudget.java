package cairn.content;

import cairn.site.SourceRef;
import java.util.Map;

/**
 * How hard each page may be to read at most, as a grade of American schools (Flesch-Kincaid).
 *
 * @param standard for pages without a grade of their own
 * @param tolerance how far a page may go past its grade before it is told
 * @param grades by the page's file
 * @param source the file that says it
 */
public record ReadingBudget(double standard, double tolerance, Map<String, Grade> grades, SourceRef source) {

    /** The file that holds it. */
    public static final String FILE = "reading-level.yml";

    /** The grade of one page, and where that stands. */
    public record Grade(double most, SourceRef place) {}

    /** The grade that a page may reach. */
    public double of(String file) {
        Grade own = grades.get(file);
        return own == null ? standard : own.most();
    }
}
