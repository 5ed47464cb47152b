package cairn.content;

import cairn.markdown.MarkdownBlock;
import cairn.site.SourceRef;
import cairn.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a block of a translation against its original: the same build, the same numbers, the same links. A helpline's
 * number, an age or a step that is lost in another language is lost for those who read it.
 */
record TranslationParity(TextSource own, TextSource original, TranslationFaults faults) {

    /** A number, grouped as in 1,000 or 1 000 or not, in the digits of any script. */
    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}{1,3}(?:[.,\u00a0\u202f ]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+");

    void check(TextBlock block, TextBlock like) {
        SourceRef place = own.place(block);
        SourceRef there = original.place(like);
        String wanted = shape(like.block(), items(like));
        String found = shape(block.block(), items(block));
        if (!wanted.equals(found)) {
            faults.otherShape(place, there, wanted, found);
            return;
        }
        difference(numbers(like), numbers(block))
                .tell((missing, extra) -> faults.otherNumber(place, there, missing, extra));
        difference(references(original, like), references(own, block))
                .tell((missing, extra) -> faults.otherLink(place, there, missing, extra));
    }

    /** How a block is built, in an editor's words. */
    private static String shape(MarkdownBlock block, long items) {
        String name = name(block);
        return items > 0 ? name + " with %d list item%s".formatted(items, items == 1 ? "" : "s") : name;
    }

    private static String name(MarkdownBlock block) {
        if (block instanceof MarkdownBlock.Heading heading) {
            return "a heading with " + "#".repeat(heading.level());
        }
        if (block instanceof MarkdownBlock.Callout callout) {
            return "a box [!%s]%s".formatted(callout.kind().toUpperCase(Locale.ROOT), holding(callout.blocks()));
        }
        if (block instanceof MarkdownBlock.Directive directive) {
            return "\"%s\"%s%s".formatted(directive.name(), attributes(directive), holding(directive.blocks()));
        }
        if (block instanceof MarkdownBlock.Table table) {
            return "a table with %d columns and %d rows below them"
                    .formatted(table.header().size(), table.rows().size());
        }
        MarkdownBlock.Content content = ((MarkdownBlock.Prose) block).content();
        return content == MarkdownBlock.Content.OTHER ? "a paragraph" : "a list";
    }

    private static String holding(List<MarkdownBlock> blocks) {
        return blocks.isEmpty()
                ? ""
                : " holding " + blocks.stream().map(TranslationParity::name).collect(Collectors.joining(", "));
    }

    /** The attributes without the page that an action leads to, whose file may be another one in another language. */
    private static String attributes(MarkdownBlock.Directive directive) {
        Map<String, String> same = new TreeMap<>(directive.attributes());
        same.remove("page");
        return same.isEmpty() ? "" : " " + same;
    }

    private static long items(TextBlock block) {
        return block.passages().stream()
                .filter(passage -> passage.kind() == Passage.Kind.ITEM)
                .count();
    }

    private static List<String> numbers(TextBlock block) {
        return block.passages().stream()
                .flatMap(passage -> NUMBER.matcher(passage.text()).results())
                .map(MatchResult::group)
                .map(TranslationParity::digits)
                .toList();
    }

    private static String digits(String number) {
        return number.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> String.valueOf(Character.digit(digit, 10)))
                .collect(Collectors.joining());
    }

    private static List<String> references(TextSource text, TextBlock block) {
        List<String> found = new ArrayList<>(block.uses().stream()
                .map(use -> use.kind() == Use.Kind.PAGE
                        ? TranslationFile.originalOf(use.target()) + part(use.part())
                        : use.target())
                .toList());
        actions(block.block(), text.file().folder(), found);
        return found;
    }

    private static void actions(MarkdownBlock block, String folder, List<String> found) {
        if (block instanceof MarkdownBlock.Directive directive) {
            String page = directive.attributes().getOrDefault("page", "");
            int hash = page.indexOf('#');
            String file = hash < 0 ? page : page.substring(0, hash);
            if (!page.isEmpty()) {
                found.add(TranslationFile.originalOf(
                                RelativePath.resolve(folder, file).orElse(file))
                        + (hash < 0 ? "" : page.substring(hash)));
            }
            directive.blocks().forEach(inside -> actions(inside, folder, found));
        }
    }

    private static String part(String id) {
        return id.isEmpty() ? "" : "#" + id;
    }

    private static Difference difference(List<String> wanted, List<String> found) {
        List<String> missing = new ArrayList<>(wanted);
        found.forEach(missing::remove);
        List<String> extra = new ArrayList<>(found);
        wanted.forEach(extra::remove);
        return new Difference(missing, extra);
    }

    private record Difference(List<String> missing, List<String> extra) {

        void tell(java.util.function.BiConsumer<List<String>, List<String>> faults) {
            if (!missing.isEmpty() || !extra.isEmpty()) {
                faults.accept(missing, extra);
            }
        }
    }
}
