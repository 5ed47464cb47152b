package cairn.preview.health;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which pages an editor asks for. */
public enum Question {
    ALL("All pages", page -> true),
    DRAFTS("Drafts", page -> page.state() == State.DRAFT),
    SCHEDULED("Scheduled", page -> page.state() == State.SCHEDULED),
    EXPIRED("Expired", page -> page.state() == State.EXPIRED),
    OVERDUE("Review is due", PageHealth::isOverdue),
    UNREVIEWED("Never reviewed", page -> page.page().review().isEmpty()),
    PROBLEMS("With problems", page -> !page.problems().isWell()),
    UNTRANSLATED(
            "Not translated",
            page -> !page.isTranslation() && page.translations().isEmpty()),
    UNUSED("Nothing leads to it", PageHealth::isLost);

    private final String label;
    private final Predicate<PageHealth> fits;

    Question(String label, Predicate<PageHealth> fits) {
        this.label = label;
        this.fits = fits;
    }

    /** The words of the link. */
    public String label() {
        return label;
    }

    /** The word that stands in the address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the page is one of those asked for. */
    boolean fits(PageHealth page) {
        return fits.test(page);
    }

    /** The question with that word; all pages for any other word. */
    public static Question of(String word) {
        return Stream.of(values())
                .filter(question -> question.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }
}
