package cairn.site;

/**
 * Whom to reach at once, on every page.
 *
 * @param emergency for danger now
 * @param police for a report that can wait a little
 */
public record UrgentContacts(Organisation emergency, Organisation police) {}
