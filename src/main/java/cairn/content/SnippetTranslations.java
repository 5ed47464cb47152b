package cairn.content;

import cairn.site.Language;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts that pages share, said again in other languages. */
final class SnippetTranslations {

    /** None. */
    static final SnippetTranslations NONE = new SnippetTranslations(Map.of());

    private final Map<Key, TranslationFile> files;

    private SnippetTranslations(Map<Key, TranslationFile> files) {
        this.files = files;
    }

    /** Those among the translations; one of nothing is told. */
    static SnippetTranslations of(List<TranslationFile> translations, Set<String> originals, Problems problems) {
        Map<Key, TranslationFile> files = new HashMap<>();
        translations.stream()
                .filter(translation -> translation.file().isIn(Snippets.FOLDER))
                .filter(translation -> translation.hasOriginal(originals, problems))
                .forEach(
                        translation -> files.put(new Key(translation.original(), translation.language()), translation));
        return new SnippetTranslations(files);
    }

    /** The file in that language, where there is one. */
    Optional<TranslationFile> of(SourceFile original, Language language) {
        return Optional.ofNullable(files.get(new Key(original.path(), language)));
    }

    private record Key(String original, Language language) {}
}
