package cairn.site;

import java.time.LocalDate;

/**
 * That a person has looked up every fact about an organisation.
 *
 * @param on the day
 * @param by who did it; for the team, never shown to readers
 * @param source where the register says it
 */
public record PersonalCheck(LocalDate on, String by, SourceRef source) {}
