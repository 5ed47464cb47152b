package cairn.command;

import cairn.report.ReportFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the check is asked for.
 *
 * @param folder the content folder; empty for the usual one
 * @param format the form of the report
 * @param colour when the text is coloured
 * @param since the revision of git since which files have changed that are to be told of
 */
record CheckCall(Optional<String> folder, ReportFormat format, Colour colour, Optional<String> since) {

    /** When the text is coloured. */
    enum Colour {
        ALWAYS,
        NEVER,
        AUTO
    }

    private static final String FORMAT = "--format=";
    private static final String COLOUR = "--color=";
    private static final String SINCE = "--since=";

    /**
     * The meaning of {@code [DIR] [--format=F] [--color=C] [--since=REV]}; an option's value may also be the next word.
     *
     * @throws IllegalArgumentException for anything else, with a sentence that says why
     */
    static CheckCall of(List<String> words) {
        CheckCall call = new CheckCall(Optional.empty(), ReportFormat.TEXT, Colour.AUTO, Optional.empty());
        for (String word : joined(words)) {
            if (word.startsWith(FORMAT)) {
                call = new CheckCall(call.folder, format(value(word)), call.colour, call.since);
            } else if (word.startsWith(COLOUR)) {
                call = new CheckCall(call.folder, call.format, colour(value(word)), call.since);
            } else if (word.startsWith(SINCE)) {
                call = new CheckCall(call.folder, call.format, call.colour, Optional.of(value(word)));
            } else if (word.startsWith("-")) {
                throw new IllegalArgumentException("check knows no %s.".formatted(word));
            } else if (call.folder.isPresent()) {
                throw new IllegalArgumentException("check takes one folder at most.");
            } else {
                call = new CheckCall(Optional.of(word), call.format, call.colour, call.since);
            }
        }
        return call;
    }

    /** The words with each option and its value in one. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String option = words.get(i) + "=";
            boolean takesNext = List.of(FORMAT, COLOUR, SINCE).contains(option) && i + 1 < words.size();
            joined.add(takesNext ? option + words.get(++i) : words.get(i));
        }
        return joined;
    }

    private static String value(String word) {
        return word.substring(word.indexOf('=') + 1);
    }

    private static ReportFormat format(String word) {
        return ReportFormat.named(word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no format \"%s\": take text, json, sarif, github or gitlab.".formatted(word)));
    }

    private static Colour colour(String word) {
        return switch (word) {
            case "always" -> Colour.ALWAYS;
            case "never" -> Colour.NEVER;
            case "auto" -> Colour.AUTO;
            default ->
                throw new IllegalArgumentException(
                        "There is no colour \"%s\": take always, never or auto.".formatted(word));
        };
    }
}
