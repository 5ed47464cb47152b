package cairn.content;

import cairn.markdown.Finding;
import cairn.markdown.MarkdownBlock.Directive;
import cairn.markdown.MarkdownDocument;
import cairn.markdown.Place;
import cairn.site.Block;
import cairn.site.Language;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * The directive that puts a shared text in its place.
 *
 * @param links resolves the page's links, and takes over what the text refers to
 * @param problems where to tell what is wrong with the text
 */
record SnippetDirective(
        DirectiveWords words, Register register, LinkResolver links, Snippets snippets, Problems problems) {

    private static final Finding EMPTY = new Finding(
            "empty-snippet",
            new Place(1, 1),
            "There is no text in this file, and pages show it.",
            "Write it, or put it back, for example from an earlier version.");

    List<Block> build(Directive directive, int level) {
        String id = words.attribute(directive, "id");
        Optional<SourceFile> found = snippets.find(id);
        if (found.isEmpty()) {
            if (!register.trouble().covers(Snippets.FOLDER + "/" + id + ".md")) {
                words.tellUnknown(directive, "unknown-snippet", "snippet", id, snippets.ids());
            }
            return List.of();
        }
        links.references().add(Use.Kind.SNIPPET, id, Use.Form.TEXT, "", directive.place());
        SourceFile file = found.get();
        return snippets.translation(file, links.language())
                .map(translation ->
                        new TranslatedSnippet(translation, file, problems).build(links, register, snippets, level))
                .orElseGet(() -> original(file, level));
    }

    private List<Block> original(SourceFile file, int level) {
        LinkResolver own = links.in(file);
        MarkdownDocument document = snippets.parse(file, own);
        snippets.keep(file, Language.ENGLISH, document.passages());
        problems.addAll(file.path(), new ContactHint(register, file).on(document.findings()));
        if (file.text().isBlank()) {
            problems.addAll(file.path(), List.of(EMPTY));
        }
        List<Block> built =
                BlockBuilder.ofSnippet(file, register, own, snippets, problems).build(document.blocks(), level);
        links.references().take(own.references());
        return links.language().equals(Language.ENGLISH) || built.isEmpty()
                ? built
                : List.of(new Block.Original(Language.ENGLISH, false, built));
    }
}
