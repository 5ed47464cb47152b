package cairn.content;

import cairn.markdown.MarkdownDocument;
import cairn.markdown.MarkdownMemory;
import cairn.markdown.MarkdownPassage;
import cairn.site.Language;
import cairn.source.FileText;
import cairn.source.Passage;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The texts that pages share, by their ids, which are the names of their files. */
final class Snippets {

    /** The folder that holds them. */
    static final String FOLDER = "snippets";

    private final Map<String, SourceFile> byId;
    private final Map<String, FileText> texts = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final SnippetTranslations translations;
    private final MarkdownMemory memory;

    Snippets(List<SourceFile> files, SnippetTranslations translations, MarkdownMemory memory) {
        this(new LinkedHashMap<>(), translations, memory);
        files.forEach(file -> byId.put(file.stem(), file));
    }

    private Snippets(Map<String, SourceFile> byId, SnippetTranslations translations, MarkdownMemory memory) {
        this.byId = byId;
        this.translations = translations;
        this.memory = memory;
    }

    /** Those of a content folder, with their translations; a translation of nothing is told. */
    static Snippets read(
            ContentFiles files, List<TranslationFile> translations, MarkdownMemory memory, Problems problems) {
        List<SourceFile> originals = files.snippets();
        Set<String> paths = originals.stream().map(SourceFile::path).collect(Collectors.toSet());
        return new Snippets(originals, SnippetTranslations.of(translations, paths, problems), memory);
    }

    Optional<SourceFile> find(String id) {
        used.add(id);
        return Optional.ofNullable(byId.get(id));
    }

    /** What one of them says in another language, where somebody has translated it. */
    Optional<TranslationFile> translation(SourceFile original, Language language) {
        return translations.of(original, language);
    }

    MarkdownMemory memory() {
        return memory;
    }

    /** What one of them says. */
    MarkdownDocument parse(SourceFile file, LinkResolver links) {
        return memory.parse(file.path(), file.text(), links);
    }

    /** The same, with an account of their own of which are used. */
    Snippets alone() {
        return new Snippets(byId, translations, memory);
    }

    /** Takes over such an account. */
    void take(Snippets other) {
        used.addAll(other.used);
        texts.putAll(other.texts);
    }

    /** Those for a text that may use none. */
    Snippets none() {
        return new Snippets(List.of(), SnippetTranslations.NONE, memory);
    }

    /** Whether that is the same account of which are used, and of what they say. */
    boolean isLike(Snippets other) {
        return used.equals(other.used) && texts.equals(other.texts);
    }

    /** Tells of those that no page asked for so far. */
    void tellUnused(Problems problems) {
        byId.values().stream()
                .filter(file -> !used.contains(file.stem()))
                .forEach(file -> problems.warning(
                        "unused-snippet",
                        file.start(),
                        "No page uses this text, so it has not been read.",
                        "Use it with ::snippet{id=%s}, or take it away.".formatted(file.stem())));
    }

    /** Keeps the words of one that was read, or of its translation. */
    void keep(SourceFile file, Language language, List<MarkdownPassage> passages) {
        List<Passage> placed = passages.stream()
                .map(passage -> Passage.of(file.path(), passage))
                .toList();
        texts.put(file.path(), new FileText(file.path(), FileText.Kind.SNIPPET, language, placed));
    }

    /** The words of those that were read so far. */
    Collection<FileText> texts() {
        return texts.values();
    }

    Set<String> ids() {
        return byId.keySet();
    }
}
