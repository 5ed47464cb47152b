package cairn.command;

import cairn.publish.ContentLocation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The content folder that the words of a command name. */
final class ContentArgument {

    private ContentArgument() {}

    /** The folder that the only word names; with none, the usual one, and never the copy inside the jar. */
    static Path find(List<String> words) {
        return ContentLocation.onDisk(words.isEmpty() ? usual() : words.get(0));
    }

    /** What the environment names; empty for the folder "content" here. */
    static String usual() {
        return Optional.ofNullable(System.getenv("CAIRN_CONTENT")).orElse("");
    }
}
