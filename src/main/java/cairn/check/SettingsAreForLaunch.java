package cairn.check;

import cairn.site.Site;
import cairn.site.SiteSettings;
import cairn.site.SourceRef;
import cairn.site.UkTime;
import cairn.source.Problem;
import cairn.source.Severity;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Tells of settings that still hold the placeholders they came with, or no longer hold. */
final class SettingsAreForLaunch implements Rule {

    /** The domain that is nobody's (RFC 2606, section 3). */
    private static final String PLACEHOLDER = "example.org";

    private final Clock clock;

    SettingsAreForLaunch(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stream<Problem> check(Site site) {
        SiteSettings settings = site.settings();
        Stream<Problem> placeholders = Stream.concat(
                placeholder(settings.address(), settings.source()),
                placeholder(settings.securityContact(), settings.contactSource()));
        Stream<Problem> expired = Stream.of(settings.securityExpires())
                .filter(day -> day.isBefore(UkTime.day(clock.instant())))
                .map(day -> expired(settings, day));
        return Stream.concat(placeholders, expired);
    }

    private static Stream<Problem> placeholder(URI address, SourceRef place) {
        return Stream.of(address)
                .filter(text -> text.toString().endsWith(PLACEHOLDER))
                .map(text -> new Problem(
                        Severity.NOTE,
                        "placeholder",
                        place,
                        "The address %s is a placeholder.".formatted(text),
                        "Set the real one before launch."));
    }

    private static Problem expired(SiteSettings settings, LocalDate day) {
        return new Problem(
                Severity.WARNING,
                "security-expired",
                settings.expiresSource(),
                "The security contact held until %s.".formatted(day),
                "See that it is right, and write a new day under \"expires\".");
    }
}
