package cairn.page;

/**
 * A file that is no page.
 *
 * @param mediaType its Content-Type, with the charset where it is text
 * @param bytes what it holds: given away, not to be changed
 */
public record Document(String mediaType, byte[] bytes) {}
