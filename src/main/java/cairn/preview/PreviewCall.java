package cairn.preview;

import cairn.publish.ContentLocation;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the workbench is started with.
 *
 * @param folder the content folder, on a disk
 * @param port the port on this machine
 */
public record PreviewCall(Path folder, int port) {

    private static final int USUAL_PORT = 8090;
    private static final String PORT = "--port=";

    /**
     * The meaning of {@code [DIR] [--port=N]}.
     *
     * @param named the folder where the words name none; empty for the usual one
     * @throws IllegalArgumentException for anything else, with a sentence that says why
     * @throws cairn.publish.ContentRefused where the folder is not there
     */
    public static PreviewCall of(List<String> words, String named) {
        List<String> folders = new ArrayList<>();
        int port = USUAL_PORT;
        for (String word : words) {
            if (word.startsWith(PORT)) {
                port = port(word.substring(PORT.length()));
            } else if (word.startsWith("-")) {
                throw new IllegalArgumentException(
                        "preview knows no %s: it takes a folder and --port=N, and serves this machine alone."
                                .formatted(word));
            } else {
                folders.add(word);
            }
        }
        if (folders.size() > 1) {
            throw new IllegalArgumentException("preview takes one folder at most.");
        }
        return new PreviewCall(onDisk(ContentLocation.find(folders.isEmpty() ? named : folders.get(0))), port);
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException("\"%s\" is no port: give a number up to 65535.".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static Path onDisk(Path folder) {
        if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
            throw new IllegalArgumentException(
                    "There is no folder \"content\" here, and what is inside the jar cannot be edited: name a folder.");
        }
        return folder;
    }
}
