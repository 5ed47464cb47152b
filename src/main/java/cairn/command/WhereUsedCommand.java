package cairn.command;

import cairn.content.ContentReader;
import cairn.content.Use;
import cairn.content.WhereUsed;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells which files, lines and columns refer to something. */
final class WhereUsedCommand implements Command {

    private static final String FOLDER = "content/";

    @Override
    public String name() {
        return "where-used";
    }

    @Override
    public String usage() {
        return """
            java -jar cairn.jar where-used NAME [DIR]
                    tells who refers to an organisation, a number, a shared text or a page
            """;
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        if (words.isEmpty() || words.size() > 2) {
            throw new WrongCall("where-used takes an id or a file, and the content's folder if you like.");
        }
        String named = words.get(0);
        String name = named.startsWith(FOLDER) ? named.substring(FOLDER.length()) : named;
        Path folder = ContentArgument.find(words.subList(1, words.size()));
        WhereUsed used = new WhereUsed(ContentReader.read(folder));
        Optional<List<Use>> uses = used.of(name);
        if (uses.isEmpty()) {
            out.printf("Nothing in the content is called \"%s\". %s%n", name, used.suggest(name));
            return ExitStatus.WRONG_CALL;
        }
        uses.get().forEach(use -> out.println(line(use)));
        long files =
                uses.get().stream().map(use -> use.place().file()).distinct().count();
        out.printf("%s is used in %s, in %s.%n", name, counted(uses.get().size(), "place"), counted(files, "file"));
        return ExitStatus.FINE;
    }

    private static String line(Use use) {
        String words = use.words().isEmpty() ? "" : " \"%s\"".formatted(use.words());
        String part = use.part().isEmpty() ? "" : ", to its part #" + use.part();
        return "%s: %s%s%s".formatted(use.place(), use.form().phrase(), words, part);
    }

    private static String counted(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
