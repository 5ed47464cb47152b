package cairn.check;

import cairn.site.BankHolidays;
import cairn.site.Closing;
import cairn.site.ContactMethod;
import cairn.site.OpeningHours;
import cairn.site.Organisation;
import cairn.site.Site;
import cairn.site.UkTime;
import cairn.source.Problem;
import cairn.source.Severity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bank holidays are known for half a year ahead, where somebody may close on them. Without, readers are told the
 * hours, but not who is open.
 */
final class BankHolidaysReachFar implements Rule {

    private static final int MONTHS = 6;

    private final Clock clock;

    BankHolidaysReachFar(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stream<Problem> check(Site site) {
        BankHolidays holidays = site.bankHolidays();
        LocalDate today = UkTime.day(clock.instant());
        return holidays.knows(today.plusMonths(MONTHS))
                ? Stream.empty()
                : first(site).map(who -> problem(holidays, who)).stream();
    }

    private static Problem problem(BankHolidays holidays, Organisation who) {
        return new Problem(
                Severity.WARNING,
                "bank-holidays-run-out",
                holidays.source(),
                holidays.equals(BankHolidays.UNKNOWN)
                        ? "No bank holidays are known, so readers are not told whether %s is open."
                                .formatted(who.name())
                        : "Bank holidays are known until %s, and not beyond.".formatted(holidays.until()),
                "Copy the next ones from https://www.gov.uk/bank-holidays into %s, and set \"until\" anew."
                        .formatted(BankHolidays.FILE));
    }

    /** The first that may close on a bank holiday. */
    private static Optional<Organisation> first(Site site) {
        return site.organisations().stream()
                .filter(organisation -> organisation.contacts().stream()
                        .flatMap((ContactMethod contact) -> contact.hours().stream())
                        .map(OpeningHours::closed)
                        .anyMatch(Closing::dependsOnHolidays))
                .findFirst();
    }
}
