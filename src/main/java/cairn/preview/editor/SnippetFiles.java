package cairn.preview.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shared texts, by the names of their files: also those that no page uses yet. */
final class SnippetFiles {

    private static final String FOLDER = "snippets";
    private static final String KIND = ".md";

    private SnippetFiles() {}

    /** Their names in alphabetical order, without those that say another one again in another language. */
    static List<String> ids(Path content) {
        try (Stream<Path> files = Files.list(content.resolve(FOLDER))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(KIND))
                    .map(name -> name.substring(0, name.length() - KIND.length()))
                    .filter(id -> !id.contains("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of(); // A site needs no shared texts.
        }
    }
}
