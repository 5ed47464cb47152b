package cairn.site;

/**
 * A link that stands out.
 *
 * @param text says where it goes
 * @param href an address on this site from its first slash, or an https address
 */
public record ActionLink(String text, String href) {}
