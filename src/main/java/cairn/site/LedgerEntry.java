package cairn.site;

/**
 * An address that readers could once use, and that is answered for ever.
 *
 * @param path the address
 * @param source its line in the ledger
 */
public record LedgerEntry(PagePath path, SourceRef source) {}
