package cairn.site;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Who last stood behind a page's words, and when the next look is due.
 *
 * @param on the day of the last review, which readers see as "Updated"
 * @param by who reviewed it; for the editors, never shown to readers
 * @param note what was looked at and what is still open; for the editors
 * @param reviewIn how long the review holds, where a limit is set
 * @param source where the day is written
 */
public record Review(LocalDate on, String by, String note, Optional<Period> reviewIn, SourceRef source) {

    /** The day from which the page wants another look, where a limit is set. */
    public Optional<LocalDate> due() {
        return reviewIn.map(on::plus);
    }
}
