package cairn.content;

import cairn.markdown.MarkdownBlock;
import cairn.markdown.MarkdownDocument;
import cairn.markdown.MarkdownMemory;
import cairn.site.Block;
import cairn.site.Html;
import cairn.site.Language;
import cairn.site.Section;
import cairn.site.SourceRef;
import cairn.source.Passage;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the text of a page into its sections. */
final class BodyReader {

    /** Ids that the layout uses itself. */
    static final Set<String> RESERVED =
            Set.of("main", "leave", "leave-hint", "leave-status", "page-contents", "urgent-help", "urgent-help-title");

    private final Register register;
    private final Addresses addresses;
    private final Snippets snippets;
    private final MarkdownMemory memory;
    private final Problems problems;

    BodyReader(Register register, Addresses addresses, Snippets snippets, MarkdownMemory memory, Problems problems) {
        this.memory = memory;
        this.register = register;
        this.addresses = addresses;
        this.snippets = snippets;
        this.problems = problems;
    }

    /** The same reader, which takes account there of what is used, and tells there what is wrong. */
    BodyReader with(Snippets used, Problems told) {
        return new BodyReader(register, addresses, used, memory, told);
    }

    PageBody read(SourceFile file, String text) {
        LinkResolver links = new LinkResolver(file, register, addresses);
        MarkdownDocument document = memory.parse(file.path(), text, links);
        problems.addAll(file.path(), new ContactHint(register, file).on(document.findings()));
        BlockBuilder blocks = new BlockBuilder(file, register, links, snippets, problems);
        refuseReserved(file, document.blocks());
        List<List<MarkdownBlock>> parts = split(document.blocks());
        List<Block> lead = blocks.build(parts.get(0), 2);
        List<Section> sections = parts.stream()
                .skip(1)
                .map(part ->
                        section((MarkdownBlock.Heading) part.get(0), blocks.build(part.subList(1, part.size()), 3)))
                .toList();
        List<Passage> passages = document.passages().stream()
                .map(passage -> Passage.of(file.path(), passage))
                .toList();
        return new PageBody(
                lead,
                sections,
                ids(document.blocks()),
                List.copyOf(links.references().pageLinks()),
                Set.copyOf(links.references().organisations()),
                passages,
                List.copyOf(links.references().uses()),
                new ReaderParts(file, problems).of(document.blocks()));
    }

    private static Section section(MarkdownBlock.Heading heading, List<Block> blocks) {
        return new Section(heading.id(), new Html(heading.html()), heading.text(), Language.ENGLISH, blocks);
    }

    /** The blocks before the first heading of level 2, then those from each such heading on. */
    private static List<List<MarkdownBlock>> split(List<MarkdownBlock> blocks) {
        List<List<MarkdownBlock>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (MarkdownBlock block : blocks) {
            if (block instanceof MarkdownBlock.Heading heading && heading.level() == 2) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(block);
        }
        return parts;
    }

    /** The ids of the headings, those inside of boxes too. */
    static Set<String> ids(List<MarkdownBlock> blocks) {
        return headings(blocks).map(MarkdownBlock.Heading::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<MarkdownBlock.Heading> headings(List<MarkdownBlock> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof MarkdownBlock.Heading heading) {
                return Stream.of(heading);
            }
            if (block instanceof MarkdownBlock.Directive directive) {
                return headings(directive.blocks());
            }
            return block instanceof MarkdownBlock.Callout callout ? headings(callout.blocks()) : Stream.empty();
        });
    }

    private void refuseReserved(SourceFile file, List<MarkdownBlock> blocks) {
        headings(blocks).forEach(heading -> refuseReserved(file, heading));
    }

    private void refuseReserved(SourceFile file, MarkdownBlock.Heading heading) {
        if (RESERVED.contains(heading.id())) {
            problems.error(
                    "reserved-id",
                    new SourceRef(
                            file.path(), heading.place().line(), heading.place().column()),
                    "The id \"%s\" belongs to a part of every page.".formatted(heading.id()),
                    "Write another one behind the heading, such as {#%s-2}.".formatted(heading.id()));
        }
    }
}
