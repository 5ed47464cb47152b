package cairn.site;

import java.util.Optional;

/**
 * An address whose page was taken away for good (RFC 9110, section 15.5.11).
 *
 * @param path the address that readers may still hold
 * @param why one sentence for them, where the team has written one
 * @param source where it is said
 */
public record Withdrawn(PagePath path, Optional<String> why, SourceRef source) {}
