package cairn.content;

import cairn.markdown.Finding;
import cairn.markdown.Place;
import cairn.site.ContactMethod;
import cairn.source.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names the contact of the register where its number or address is typed into a text: the link to write can then be
 * copied.
 */
record ContactHint(Register register, SourceFile file) {

    private static final Set<String> CODES = Set.of("number-in-prose", "bare-address");

    /** The findings of the file, with that mend where there is such a contact. */
    List<Finding> on(List<Finding> findings) {
        return findings.stream().map(this::on).toList();
    }

    private Finding on(Finding finding) {
        return Optional.of(finding)
                .filter(told -> CODES.contains(told.code()))
                .flatMap(told -> contactAt(told.place()))
                .map(contact -> new Finding(
                        finding.code(),
                        finding.place(),
                        finding.message(),
                        "Did you mean \"[%s](contact:%s)\"?".formatted(contact.linkText(), contact.id())))
                .orElse(finding);
    }

    /** The contact whose value is written there; of several, the one with the longest. */
    private Optional<ContactMethod> contactAt(Place place) {
        String written = from(place);
        return register.contacts().stream()
                .filter(contact -> !contact.value().isBlank() && begins(written, contact))
                .max(Comparator.comparingInt(contact -> contact.value().length()));
    }

    /** The rest of the line, without the mark that may stand round an address. */
    private String from(Place place) {
        String line = file.text().lines().skip(place.line() - 1L).findFirst().orElse("");
        int column = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
        return line.substring(line.offsetByCodePoints(0, column)).replaceFirst("^<", "");
    }

    private static boolean begins(String written, ContactMethod contact) {
        return switch (contact.kind()) {
            case PHONE, RELAY, TEXT -> isWholeNumber(digits(written), digits(contact.value()));
            case WEB, EMAIL -> written.startsWith(contact.value());
            case BSL -> false;
        };
    }

    private static boolean isWholeNumber(String written, String number) {
        return written.startsWith(number) && written.substring(number.length()).matches("(?:\\D.*)?");
    }

    /** The text without what people put between the digits of a number. */
    private static String digits(String text) {
        return text.replaceAll("(?<=\\d)[ -](?=\\d)", "");
    }
}
