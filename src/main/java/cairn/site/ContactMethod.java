package cairn.site;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One way to reach an organisation.
 *
 * @param id unique over the whole register, such as {@code police-999}
 * @param kind what the value is
 * @param value a number as the organisation groups it, an https address, an e-mail address or a service's name
 * @param label what reaching it does; for a web address, the words of the link
 * @param cost what it costs, where a source says so
 * @param hours when somebody answers, where a source says so
 * @param note anything else a reader needs before using it
 * @param standing how well the value is known
 * @param check what a person has still to check; for the editors, never shown to readers
 * @param source where the register says it
 */
public record ContactMethod(
        String id,
        ContactKind kind,
        String value,
        String label,
        Optional<String> cost,
        Optional<OpeningHours> hours,
        Optional<String> note,
        Standing standing,
        Optional<String> check,
        SourceRef source) {

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)(?=\\d)|(?<=,)");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9+]");

    /** Where a link to it goes; empty where there is nothing to link to. */
    public Optional<String> href() {
        return switch (kind) {
            case PHONE, RELAY -> Optional.of("tel:" + digits());
            case TEXT -> Optional.of("sms:" + digits());
            case WEB -> Optional.of(value);
            case EMAIL -> Optional.of("mailto:" + value);
            case BSL -> Optional.empty();
        };
    }

    /** The words of a link to it: the number itself, or for a web address its label. */
    public String linkText() {
        return kind == ContactKind.WEB ? label : value;
    }

    /**
     * What a screen reader says for the link where its plain text would be read as one large number ("nine hundred
     * and ninety-nine"): digit by digit, a comma for each gap in the grouping.
     */
    public Optional<String> spoken() {
        return isNumber()
                ? Optional.of(
                        String.join(" ", BETWEEN_DIGITS.split(GAP.matcher(value).replaceAll(","))))
                : Optional.empty();
    }

    /**
     * Its hours as a reader is told them.
     *
     * @param told whether the reader has been told its state already: "Always open" leaves nothing to say
     */
    public Optional<String> hoursInWords(boolean told) {
        return hours.filter(known -> !told || !known.isAlways()).map(OpeningHours::words);
    }

    /** Whether it opens and closes. */
    public boolean isTimed() {
        return hours.filter(known -> !known.isAlways()).isPresent();
    }

    /** Whether somebody answers at every hour. */
    public boolean isAlwaysOpen() {
        return hours.filter(OpeningHours::isAlways).isPresent();
    }

    private boolean isNumber() {
        return kind == ContactKind.PHONE || kind == ContactKind.TEXT || kind == ContactKind.RELAY;
    }

    private String digits() {
        return NO_DIGIT.matcher(value).replaceAll("");
    }
}
