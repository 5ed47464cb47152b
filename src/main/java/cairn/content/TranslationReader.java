package cairn.content;

import cairn.content.TranslatedText.Piece;
import cairn.markdown.MarkdownBlock;
import cairn.markdown.MarkdownMemory;
import cairn.site.Block;
import cairn.site.Language;
import cairn.site.PagePath;
import cairn.site.Section;
import cairn.source.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the text of a translated page into its sections, with the original's own blocks where it has none that hold. */
final class TranslationReader {

    private final Register register;
    private final Addresses addresses;
    private final Snippets snippets;
    private final MarkdownMemory memory;
    private final Problems problems;

    TranslationReader(
            Register register, Addresses addresses, Snippets snippets, MarkdownMemory memory, Problems problems) {
        this.register = register;
        this.addresses = addresses;
        this.snippets = snippets;
        this.memory = memory;
        this.problems = problems;
    }

    /** The same reader, which takes account there of what is used, and tells there what is wrong. */
    TranslationReader with(Snippets used, Problems told) {
        return new TranslationReader(register, addresses, used, memory, told);
    }

    /**
     * The sections of a translation.
     *
     * @param comparable whether the original is as it is meant to be; else the translation is not held against it
     */
    PageBody read(TranslationHead head, boolean comparable) {
        TranslationFile translation = head.translation();
        TranslationFaults faults = new TranslationFaults(problems, translation, head.isDraft())
                .withMarks(!head.marks().isEmpty(), head.marksPlace());
        PagePath stands = head.head().path();
        TextSource own = parse(head.head(), translation.language(), stands);
        TextSource original = parse(head.original(), Language.ENGLISH, stands);
        problems.addAll(
                translation.file().path(),
                new ContactHint(register, translation.file()).on(own.document().findings()));
        if (comparable && !head.marks().isEmpty() && !head.headHolds()) {
            faults.changedHead(head.marksPlace());
        }
        TranslatedText text = comparable
                ? TranslatedText.of(own, original, head.blockMarks(), head.marksPlace(), faults)
                : TranslatedText.alone(own, head.blockMarks(), head.marksPlace(), faults);
        // What is wrong with the original is told with the original.
        TranslatedBlocks blocks =
                new TranslatedBlocks(builder(own, problems), builder(original, new Problems()), translation.language());
        List<List<Piece>> parts = split(text.pieces());
        List<Block> lead = blocks.build(parts.get(0), 2);
        List<Section> sections = parts.stream()
                .skip(1)
                .map(part -> blocks.section(part.get(0), part.subList(1, part.size())))
                .toList();
        return new PageBody(
                lead,
                sections,
                ids(text),
                List.copyOf(own.links().references().pageLinks()),
                both(
                        own.links().references().organisations(),
                        original.links().references().organisations()),
                own.passages(),
                List.copyOf(own.links().references().uses()),
                List.of());
    }

    private TextSource parse(PageHead head, Language language, PagePath stands) {
        LinkResolver links = new LinkResolver(head.file(), register, addresses, language, Optional.of(stands));
        return TextSource.parse(head.file(), head.body(), links, memory);
    }

    private BlockBuilder builder(TextSource text, Problems problems) {
        return new BlockBuilder(text.file(), register, text.links(), snippets, problems);
    }

    /** The pieces before the first heading of level 2, then those from each such heading on. */
    private static List<List<Piece>> split(List<Piece> pieces) {
        List<List<Piece>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Piece piece : pieces) {
            if (piece.block() instanceof MarkdownBlock.Heading heading && heading.level() == 2) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(piece);
        }
        return parts;
    }

    private static Set<String> ids(TranslatedText text) {
        return BodyReader.ids(text.pieces().stream().map(Piece::block).toList());
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
