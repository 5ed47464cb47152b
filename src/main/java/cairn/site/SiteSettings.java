package cairn.site;

import java.net.URI;
import java.time.LocalDate;

/**
 * What is the same on every page.
 *
 * @param name the site's quiet name
 * @param publisher who speaks, in running text, such as {@code the police}
 * @param address the public origin, https, without a path
 * @param leaveTo the neutral page that the exit opens, https
 * @param securityContact where security researchers write to (RFC 9116, section 2.5.3)
 * @param securityExpires until when that holds (RFC 9116, section 2.5.5)
 * @param source where the address is set
 * @param contactSource where the settings say the contact
 * @param expiresSource where the day is set on which the security contact expires
 */
public record SiteSettings(
        String name,
        String publisher,
        URI address,
        URI leaveTo,
        URI securityContact,
        LocalDate securityExpires,
        SourceRef source,
        SourceRef contactSource,
        SourceRef expiresSource) {}
