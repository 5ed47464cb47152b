package cairn.content;

import cairn.site.Language;
import cairn.site.SourceRef;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.Collection;
import java.util.Optional;

/**
 * A file that says another one again in another language, and stands beside it: {@code what-to-do.gd.md} beside
 * {@code what-to-do.md}.
 *
 * @param file the file
 * @param language the language that its name tells
 * @param original the path of the file that it says again
 */
record TranslationFile(SourceFile file, Language language, String original) {

    private static final String ENDING = ".md";

    /** Whether the file's name has a part between two dots, which only a translation's has. */
    static boolean isOne(SourceFile file) {
        String path = file.path();
        int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
        return file.isMarkdown() && dot >= 0 && dot < path.lastIndexOf('.');
    }

    /** The translation that a file with such a name is; a tag that names no language is told. */
    static Optional<TranslationFile> of(SourceFile file, Problems problems) {
        String stem = file.stem();
        int dot = stem.lastIndexOf('.');
        String original = (file.folder().isEmpty() ? "" : file.folder() + "/") + stem.substring(0, dot) + ENDING;
        try {
            Language language = new Language(stem.substring(dot + 1));
            if (language.equals(Language.ENGLISH)) {
                throw new IllegalArgumentException("\"%s\" is the language of the original".formatted(language));
            }
            tellUnknown(language, file.start(), problems);
            return Optional.of(new TranslationFile(file, language, original));
        } catch (IllegalArgumentException e) {
            problems.error(
                    "wrong-language-tag",
                    file.start(),
                    e.getMessage() + ".",
                    "Write the language's tag between the two dots of the file's name, as in what-to-do.gd.md.");
            return Optional.empty();
        }
    }

    /** Whether the file that it says again is one of those; that it is not is told, where no reason for it has been. */
    boolean hasOriginal(Collection<String> files, Problems problems) {
        boolean there = files.contains(original);
        if (!there && !Addresses.isTold(original, problems.trouble())) {
            problems.error(
                    "no-original",
                    file.start(),
                    "There is no file %s for this one to say again.".formatted(original),
                    Problems.suggest(original, files));
        }
        return there;
    }

    private static void tellUnknown(Language language, SourceRef place, Problems problems) {
        if (!language.isKnown()) {
            problems.warning(
                    "unknown-language",
                    place,
                    "No language with the tag \"%s\" is known here.".formatted(language),
                    "See that the file's name has the right one, such as gd for Scottish Gaelic.");
        }
    }

    /** The path of the file that one says again; the path itself where it says none again. */
    static String originalOf(String path) {
        int slash = path.lastIndexOf('/');
        int dot = path.indexOf('.', slash + 1);
        return dot >= 0 && path.endsWith(ENDING) ? path.substring(0, dot) + ENDING : path;
    }

    /** The path of the translation of a file into a language. */
    static String path(String original, Language language) {
        return original.substring(0, original.length() - ENDING.length()) + "." + language + ENDING;
    }
}
