package cairn;

import cairn.content.TranslationWork;
import cairn.site.Language;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Begins a translation, or renews what one was made from. */
record TranslateCommand(String file, Language language, boolean accept, Path folder) {

    private static final String ACCEPT = "--accept";

    /**
     * The command that these words ask for.
     *
     * @param folder finds the content folder that a word names; no word, the usual one
     * @throws IllegalArgumentException where they ask for none
     */
    static TranslateCommand of(List<String> words, Function<List<String>, Path> folder) {
        List<String> rest = new ArrayList<>(words);
        boolean accept = rest.remove(ACCEPT);
        if (rest.size() < 2 || rest.size() > 3) {
            throw new IllegalArgumentException("translate takes a file and the tag of a language.");
        }
        Path content = folder.apply(rest.subList(2, rest.size()));
        if (!content.getFileSystem().equals(FileSystems.getDefault())) {
            throw new IllegalArgumentException("translate needs a content folder that it can write to.");
        }
        return new TranslateCommand(below(content, rest.get(0)), new Language(rest.get(1)), accept, content);
    }

    /** The file's path below the content folder, be it named from there or from here. */
    private static String below(Path content, String file) {
        Path named = Path.of(file).toAbsolutePath().normalize();
        Path root = content.toAbsolutePath().normalize();
        Path below = named.startsWith(root) ? root.relativize(named) : Path.of(file);
        return below.toString().replace('\\', '/');
    }

    /**
     * Does it and says what was done.
     *
     * @throws IllegalArgumentException where it cannot be done, which changes nothing
     * @throws IOException where the file cannot be written
     */
    String run() throws IOException {
        TranslationWork work = new TranslationWork(folder);
        return accept
                ? "%s says what the original says now.%n".formatted(work.accept(file, language))
                : "Wrote %s, a draft with the original's words: write over them in %s.%n"
                        .formatted(work.begin(file, language), language.ownName());
    }
}
