package cairn.search;

import cairn.site.ActionLink;
import cairn.site.Block;
import cairn.site.Html;
import cairn.site.Organisation;
import cairn.site.TableCell;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a page's blocks without markup. */
final class PlainWords {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BLOCK_END = Pattern.compile("</(p|li|h\\d)>");
    private static final Pattern SENTENCE = Pattern.compile("(?s)^(.{10,180}?[.!?])(\\s|$)");

    private PlainWords() {}

    /** All of them, in reading order. */
    static String of(List<Block> blocks) {
        return blocks.stream()
                .flatMap(Block::withThoseInside)
                .flatMap(PlainWords::own)
                .collect(Collectors.joining("\n"));
    }

    /**
     * The first sentence of running text that is ours; empty where there is none that is short enough. What a criminal might
     * write, and what a reader might show, is not.
     */
    static String firstSentence(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Example) && !(block instanceof Block.Show))
                .flatMap(Block::withThoseInside)
                .filter(Block.Prose.class::isInstance)
                .map(block -> text(((Block.Prose) block).html()))
                .map(SENTENCE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> own(Block block) {
        if (block instanceof Block.Prose prose) {
            return Stream.of(text(prose.html()));
        } else if (block instanceof Block.Heading heading) {
            return Stream.of(text(heading.text()));
        } else if (block instanceof Block.Details details) {
            return Stream.of(details.title());
        } else if (block instanceof Block.ActionLinks actions) {
            return actions.links().stream().map(ActionLink::text);
        } else if (block instanceof Block.OrganisationCards cards) {
            return cards.organisations().stream().map(Organisation::name);
        } else if (block instanceof Block.Sheet sheet) {
            return sheet.fields().stream();
        } else if (block instanceof Block.Table table) {
            return Stream.concat(Stream.of(table.header()), table.rows().stream())
                    .flatMap(List::stream)
                    .map(TableCell::text);
        }
        return Stream.empty();
    }

    /** Our own renderer wrote it, with no other entities than these. */
    private static String text(Html html) {
        return TAG.matcher(BLOCK_END.matcher(html.value()).replaceAll("\n"))
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
