package cairn.preview.health;

import cairn.content.Use;
import cairn.site.Page;
import cairn.site.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one page is doing.
 *
 * @param page the page
 * @param state what readers see of it
 * @param times when they see it, where it is not from ever and for ever
 * @param today the day on which its review is looked at
 * @param words how many words its readers read
 * @param grade the Flesch-Kincaid grade; empty where there are too few words to tell, or none in English
 * @param problems what is wrong with its file
 * @param translations the same page in other languages; empty for a translation
 * @param isTranslation whether it says another page again
 * @param uses where other files lead to it
 * @param isLost whether readers find it from no other page
 */
public record PageHealth(
        Page page,
        State state,
        String times,
        LocalDate today,
        int words,
        Optional<Double> grade,
        Counts problems,
        List<Page> translations,
        boolean isTranslation,
        List<Use> uses,
        boolean isLost) {

    /** The file that it is written in. */
    public String file() {
        return page.source().file();
    }

    /** The day on which somebody has to look at it again, where one is set. */
    public Optional<LocalDate> due() {
        return page.review().flatMap(Review::due);
    }

    /** Whether that day has come. */
    public boolean isOverdue() {
        return due().filter(day -> !today.isBefore(day)).isPresent();
    }
}
