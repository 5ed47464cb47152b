package cairn.preview.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Finds a file below the content folder, and nothing but such files. */
final class EditablePath {

    private static final Pattern KIND = Pattern.compile(".*\\.(md|yml)");
    private static final int HTTP_BAD = 400;
    private static final int HTTP_MISSING = 404;

    private EditablePath() {}

    /**
     * Where that file is, or would be.
     *
     * @param root the content folder with all links resolved
     * @param path below the folder, with forward slashes
     * @throws NotEditable where it leads out of the folder, passes a link, or is no text of the content
     */
    static Path find(Path root, String path) {
        if (!KIND.matcher(path).matches()) {
            throw new NotEditable(HTTP_BAD, "Only files that end in .md or .yml can be edited here.");
        }
        try {
            Path found = root;
            for (String part : path.split("/", -1)) {
                found = found.resolve(inside(part));
                refuseLink(found);
            }
            return folderIsThere(found);
        } catch (InvalidPathException e) {
            throw new NotEditable(HTTP_BAD, "No file can have this name.");
        } catch (IOException e) {
            throw new NotEditable(HTTP_BAD, "This file cannot be reached.");
        }
    }

    private static String inside(String part) {
        if (part.isEmpty() || part.startsWith(".") || part.contains("\\") || part.contains(":")) {
            throw new NotEditable(HTTP_BAD, "Only files of the content can be edited here.");
        }
        return part;
    }

    private static void refuseLink(Path path) {
        if (Files.isSymbolicLink(path)) {
            throw new NotEditable(HTTP_BAD, "This is a link to another file. Edit that one.");
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path) && !Files.isRegularFile(path)) {
            throw new NotEditable(HTTP_BAD, "This is not an ordinary file.");
        }
    }

    private static Path folderIsThere(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NotEditable(HTTP_MISSING, "The folder of this file is not there.");
        }
        if (Files.isDirectory(file)) {
            throw new NotEditable(HTTP_BAD, "This is a folder.");
        }
        // A folder that the disk knows by another name (letters of another case) would be saved under a false one.
        if (!folder.toRealPath().equals(folder)) {
            throw new NotEditable(HTTP_BAD, "The folder has another name.");
        }
        return file;
    }
}
