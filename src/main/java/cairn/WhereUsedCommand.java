package cairn;

import cairn.content.ContentReader;
import cairn.content.Use;
import cairn.content.WhereUsed;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells which files, lines and columns refer to something. */
final class WhereUsedCommand {

    private static final String FOLDER = "content/";

    private final String name;
    private final Path folder;

    WhereUsedCommand(String name, Path folder) {
        this.name = name.startsWith(FOLDER) ? name.substring(FOLDER.length()) : name;
        this.folder = folder;
    }

    /** Prints a line for each place and gives the exit status. */
    int run(PrintStream out) {
        WhereUsed used = new WhereUsed(ContentReader.read(folder));
        Optional<List<Use>> uses = used.of(name);
        if (uses.isEmpty()) {
            out.printf("Nothing in the content is called \"%s\". %s%n", name, used.suggest(name));
            return CommandLine.WRONG_CALL;
        }
        uses.get().forEach(use -> out.println(line(use)));
        long files =
                uses.get().stream().map(use -> use.place().file()).distinct().count();
        out.printf("%s is used in %d places, in %d files.%n", name, uses.get().size(), files);
        out.flush();
        return CommandLine.FINE;
    }

    private static String line(Use use) {
        String words = use.words().isEmpty() ? "" : " \"%s\"".formatted(use.words());
        String part = use.part().isEmpty() ? "" : ", to its part #" + use.part();
        return "%s: %s%s%s".formatted(use.place(), use.form().phrase(), words, part);
    }
}
