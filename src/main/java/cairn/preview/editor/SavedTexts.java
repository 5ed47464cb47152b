package cairn.preview.editor;

import cairn.content.ContentRoot;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts on the disk: read, and written only where nobody changed them meanwhile.
 *
 * <p>The text that a save replaced is kept until the workbench ends, to go back to.
 */
final class SavedTexts {

    private static final int LARGEST = 256 * 1024;
    private static final TextOnDisk NEW = new TextOnDisk("", "", "\n", false);

    private final Path folder;
    private final Map<String, String> before = new ConcurrentHashMap<>();

    SavedTexts(Path folder) {
        this.folder = folder;
    }

    /**
     * The text of a file.
     *
     * @throws NotEditable where it is none of the content, or not there
     */
    TextOnDisk read(String path) {
        return onDisk(find(path)).orElseThrow(() -> new NotEditable(404, "There is no file %s.".formatted(path)));
    }

    /**
     * Saves a text.
     *
     * @param hash what the file was when the editor began; empty for a new file
     * @return the file as it is now
     * @throws ChangedMeanwhile where the file is something else by now; nothing is written
     */
    synchronized TextOnDisk save(String path, String text, String hash) {
        TextOnDisk old = onDisk(find(path)).orElse(NEW);
        TextOnDisk saved = replace(path, old, text, hash);
        before.put(path, old.text());
        return saved;
    }

    /**
     * Saves the text that the last save replaced.
     *
     * @throws ChangedMeanwhile where the file is something else by now; nothing is written
     * @throws NotEditable where nothing was saved since the start
     */
    synchronized TextOnDisk undo(String path, String hash) {
        TextOnDisk old = read(path);
        String former = Optional.ofNullable(before.get(path))
                .orElseThrow(() -> new NotEditable(404, "Nothing was saved here since the workbench was started."));
        TextOnDisk saved = replace(path, old, former, hash);
        before.put(path, old.text());
        return saved;
    }

    /** Whether there is a text to go back to. */
    boolean canUndo(String path) {
        return before.containsKey(path);
    }

    /** Refuses a path that is none of the content. */
    void require(String path) {
        find(path);
    }

    private TextOnDisk replace(String path, TextOnDisk old, String text, String hash) {
        if (!old.hash().equals(hash)) {
            throw new ChangedMeanwhile(old);
        }
        try {
            byte[] bytes = old.inSameForm(text);
            if (bytes.length > LARGEST) {
                throw new NotEditable(400, "This text is larger than 256 KB. Split the page.");
            }
            AtomicWrite.write(find(path), bytes);
            return TextOnDisk.of(bytes);
        } catch (CharacterCodingException e) {
            throw new NotEditable(400, "This text holds half a character, which no file can.");
        } catch (IOException e) {
            throw new NotEditable(
                    400,
                    "This file cannot be written (%s).".formatted(e.getClass().getSimpleName()));
        }
    }

    private Path find(String path) {
        return EditablePath.find(ContentRoot.of(folder), path);
    }

    private static Optional<TextOnDisk> onDisk(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            if (Files.size(file) > LARGEST) {
                throw new NotEditable(400, "This file is larger than 256 KB.");
            }
            return Optional.of(TextOnDisk.of(Files.readAllBytes(file)));
        } catch (CharacterCodingException e) {
            throw new NotEditable(400, "This file is not saved as UTF-8 text.");
        } catch (IOException e) {
            throw new NotEditable(
                    400, "This file cannot be read (%s).".formatted(e.getClass().getSimpleName()));
        }
    }
}
