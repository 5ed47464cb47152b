package cairn.site;

/**
 * A cell of a table.
 *
 * @param text its words without markup
 * @param heading whether it heads its column or its row
 */
public record TableCell(Html html, String text, boolean heading) {}
