package cairn.content;

import cairn.markdown.MarkdownMemory;
import cairn.site.Block;
import cairn.site.Language;
import cairn.site.SourceRef;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.FrontMatter;
import java.util.List;

/**
 * A text that pages share, in another language.
 *
 * @param translation its file, whose front matter says what it was made from, and nothing else
 * @param original the text itself
 * @param problems where to tell what is wrong with it
 */
record TranslatedSnippet(TranslationFile translation, SourceFile original, Problems problems) {

    /**
     * Its blocks.
     *
     * @param links resolves the page's links, and takes over what this text refers to
     * @param snippets keep its words
     */
    List<Block> build(LinkResolver links, Register register, Snippets snippets, int level) {
        FrontMatter parts =
                FrontMatter.of(translation.file(), TranslationHead.KEYS.only(TranslationHead.MARKS), problems);
        List<String> marks = parts.keys().list(TranslationHead.MARKS, TextBlock::mark);
        SourceRef marksPlace = parts.keys().place(TranslationHead.MARKS);
        TranslationFaults faults =
                new TranslationFaults(problems, translation, false).withMarks(!marks.isEmpty(), marksPlace);
        SourceFile file = translation.file();
        MarkdownMemory memory = snippets.memory();
        TextSource own = TextSource.parse(file, parts.body(), links.in(file, translation.language()), memory);
        TextSource source = TextSource.parse(original, original.text(), links.in(original, Language.ENGLISH), memory);
        problems.addAll(
                file.path(), new ContactHint(register, file).on(own.document().findings()));
        snippets.keep(file, translation.language(), own.document().passages());
        TranslatedText text = isGood(source, register, snippets, level)
                ? TranslatedText.of(own, source, marks, marksPlace, faults)
                : TranslatedText.alone(own, marks, marksPlace, faults);
        List<Block> built = new TranslatedBlocks(
                        BlockBuilder.ofSnippet(file, register, own.links(), snippets, problems),
                        BlockBuilder.ofSnippet(original, register, source.links(), snippets, problems),
                        translation.language())
                .build(text.pieces(), level);
        links.references().take(own.links().references());
        return built;
    }

    /** Whether nothing is wrong with the original. What is, is told where a page shows it. */
    private boolean isGood(TextSource source, Register register, Snippets snippets, int level) {
        Problems told = new Problems();
        told.addAll(original.path(), source.document().findings());
        BlockBuilder.ofSnippet(original, register, source.links(), snippets, told)
                .build(source.document().blocks(), level);
        return !told.hasErrors()
                && !original.text().isBlank()
                && !register.trouble().covers(original.path());
    }
}
