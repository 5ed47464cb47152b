package cairn.content;

import cairn.markdown.MarkdownBlock.Directive;
import cairn.site.Block;
import cairn.source.Problems;
import java.util.List;
import java.util.Optional;

/** What each directive means. */
final class Directives {

    private final BlockBuilder blocks;
    private final BoxDirectives boxes;
    private final RegisterDirectives registered;
    private final ActionDirective action;
    private final SnippetDirective snippet;

    Directives(BlockBuilder blocks, Register register, LinkResolver links, Snippets snippets, Problems problems) {
        DirectiveWords words = new DirectiveWords(blocks);
        this.blocks = blocks;
        this.boxes = new BoxDirectives(blocks, words);
        this.registered = new RegisterDirectives(blocks, words, register, links.references());
        this.action = new ActionDirective(blocks, words, links);
        this.snippet = new SnippetDirective(words, register, links, snippets, problems);
    }

    /** The blocks that it becomes, none where it is wrong, which is told. */
    List<Block> build(Directive directive, int level) {
        return new DirectiveForm(blocks, directive).holds() && directive.closed()
                ? meaning(directive, level)
                : List.of();
    }

    private List<Block> meaning(Directive directive, int level) {
        return switch (directive.name()) {
            case "action" -> list(action.build(directive));
            case "audience" -> list(boxes.audience(directive, level));
            case "corrections" -> List.of(registered.corrections(directive));
            case "details" -> List.of(boxes.details(directive, level));
            case "do" -> List.of(boxes.advice(directive, true, level));
            case "dont" -> List.of(boxes.advice(directive, false, level));
            case "example" -> List.of(boxes.example(directive, level));
            case ReaderPart.DIRECTIVE -> List.of(boxes.forReaders(directive, level));
            case "org" -> list(registered.organisation(directive, level));
            case "orgs" -> list(registered.organisations(directive, level));
            case "sheet" -> List.of(boxes.sheet(directive));
            case "show" -> List.of(boxes.show(directive, level));
            case "snippet" -> snippet.build(directive, level);
            case "steps" -> List.of(boxes.steps(directive, level));
            default -> list(registered.urgent(directive));
        };
    }

    private static List<Block> list(Optional<Block> block) {
        return block.stream().toList();
    }
}
