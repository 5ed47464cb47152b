package cairn.content;

import cairn.markdown.MarkdownBlock;
import cairn.site.SourceRef;
import cairn.source.Passage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A block at the top level of a text, with its source.
 *
 * @param block the block
 * @param source its lines as the author wrote them, white space made one space, explained abbreviations left out
 * @param passages its words
 * @param uses what its words refer to; what directives refer to is known by their attributes
 */
record TextBlock(MarkdownBlock block, String source, List<Passage> passages, List<Use> uses) {

    /** The form of a mark. */
    private static final Pattern MARK = Pattern.compile("[a-z][0-9a-f]{8}");

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\([^)]*\\)");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** The blocks of a text with their sources: each reaches to where the next one begins. */
    static List<TextBlock> of(String text, List<MarkdownBlock> blocks, List<Passage> passages, List<Use> uses) {
        String[] lines = text.split("\n", -1);
        NavigableMap<Integer, List<Passage>> passagesByBlock = byBlock(blocks, passages, words -> words.place(0));
        NavigableMap<Integer, List<Use>> usesByBlock = byBlock(blocks, uses, Use::place);
        List<TextBlock> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int from = blocks.get(i).place().line() - 1;
            int to = i + 1 < blocks.size() ? blocks.get(i + 1).place().line() - 1 : lines.length;
            found.add(new TextBlock(
                    blocks.get(i),
                    plain(Arrays.asList(lines).subList(from, Math.max(from, to))),
                    passagesByBlock.getOrDefault(from, List.of()),
                    usesByBlock.getOrDefault(from, List.of())));
        }
        return found;
    }

    /** The things by the first lines, from 0, of the blocks in which they stand. */
    private static <T> NavigableMap<Integer, List<T>> byBlock(
            List<MarkdownBlock> blocks, List<T> things, Function<T, SourceRef> place) {
        NavigableMap<Integer, List<T>> found = new TreeMap<>();
        blocks.forEach(block -> found.put(block.place().line() - 1, new ArrayList<>()));
        for (T thing : things) {
            Map.Entry<Integer, List<T>> block =
                    found.floorEntry(place.apply(thing).line() - 1);
            if (block != null) {
                block.getValue().add(thing);
            }
        }
        return found;
    }

    private static String plain(List<String> lines) {
        String joined = lines.stream().filter(line -> !line.startsWith("*[")).collect(Collectors.joining(" "));
        return Normalizer.normalize(joined, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** What names these very words: the kind of the block and a hash of its source. */
    String mark() {
        return mark(kind(), source);
    }

    /**
     * A mark as an editor's file has it.
     *
     * @throws IllegalArgumentException where it has not the form of one
     */
    static String mark(String text) {
        if (!MARK.matcher(text).matches()) {
            throw new IllegalArgumentException("\"%s\" is not a mark such as p1a2b3c4d".formatted(text));
        }
        return text;
    }

    /** The mark of a text of that kind. */
    static String mark(char kind, String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return kind + HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** One letter for what it is: a paragraph, a list with bullets or with numbers, rows of a table, a
     * heading, a box or a directive. */
    char kind() {
        if (block instanceof MarkdownBlock.Prose prose) {
            return switch (prose.content()) {
                case BULLET_LIST -> 'b';
                case ORDERED_LIST -> 'o';
                default -> 'p';
            };
        }
        if (block instanceof MarkdownBlock.Table) {
            return 'r';
        }
        return block instanceof MarkdownBlock.Heading ? 'h' : block instanceof MarkdownBlock.Callout ? 'c' : 'd';
    }

    /** Whether these are still the very words of that block, where another language has words of its own. */
    boolean isUntranslated(TextBlock original) {
        return source.equals(original.source()) && !original.saysTheSameInEveryLanguage();
    }

    /** Whether another language would say it with the same letters: a directive without words, or names alone. */
    boolean saysTheSameInEveryLanguage() {
        return block instanceof MarkdownBlock.Directive directive
                        && directive.leaf()
                        && directive.label().isEmpty()
                || !LETTER.matcher(LINK.matcher(source).replaceAll("")).find();
    }
}
