package cairn.check;

import cairn.content.Problem;
import cairn.content.Severity;
import cairn.site.Site;
import cairn.site.SiteSettings;
import java.net.URI;
import java.util.stream.Stream;

/** Notes settings that still hold the placeholders they came with. */
final class SettingsAreForLaunch implements Rule {

    /** The domain that is nobody's (RFC 2606, section 3). */
    private static final String PLACEHOLDER = "example.org";

    @Override
    public Stream<Problem> check(Site site) {
        SiteSettings settings = site.settings();
        return Stream.of(settings.address(), settings.securityContact())
                .filter(address -> address.toString().endsWith(PLACEHOLDER))
                .map(address -> note(settings, address));
    }

    private static Problem note(SiteSettings settings, URI address) {
        return new Problem(
                Severity.NOTE,
                "placeholder",
                settings.source(),
                "The address %s is a placeholder.".formatted(address),
                "Set the real one before launch.");
    }
}
