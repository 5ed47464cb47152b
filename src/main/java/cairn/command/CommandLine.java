package cairn.command;

import cairn.publish.ContentRefused;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words behind the program's name: the first one is a command, or none for serving the site. */
public final class CommandLine {

    private static final String SERVE = "serve";
    private static final String SERVE_USAGE = """
            java -jar cairn.jar [serve] [--cairn.content=DIR] [--server.port=N]
                    serves the content; with no DIR, the folder "content" here,
                    and where there is none, the copy inside the jar
            """;
    private static final String STATUSES = """

            Exit status: 0 all is well, 1 problems in the content, 2 wrong call.
            """;
    private static final List<String> HELP = List.of("--help", "-h", "help");

    /** In the order of the list that readers of the help see. */
    private final List<Command> commands;

    private final PrintStream out;

    /** The commands, with their results going there. */
    public CommandLine(PrintStream out) {
        this(out, Clock.systemDefaultZone());
    }

    private CommandLine(PrintStream out, Clock clock) {
        this.out = out;
        this.commands = List.of(
                new PreviewCommand(),
                new CheckCommand(clock),
                new ExplainCommand(),
                new AddressesCommand(clock),
                new ReadingCommand(),
                new WhereUsedCommand(),
                new FlowCommand(),
                new LeafletsCommand(clock),
                new ExportCommand(clock),
                new TranslateCommand());
    }

    /** Whether the words ask for the server: by their first word, or by none. */
    public static boolean asksToServe(List<String> words) {
        return words.isEmpty()
                || words.get(0).equals(SERVE)
                || words.get(0).startsWith("--") && !words.get(0).equals("--help");
    }

    /** The options that are left for the server. */
    public static String[] withoutWord(String[] words) {
        return words.length > 0 && words[0].equals(SERVE) ? Arrays.copyOfRange(words, 1, words.length) : words;
    }

    /** Does what the words ask for and gives the exit status, or {@link ExitStatus#GOES_ON}. */
    public int run(List<String> words) {
        try {
            return HELP.contains(words.get(0)) ? say(help(), ExitStatus.FINE) : runCommand(words);
        } catch (WrongCall e) {
            return say(e.getMessage() + "\n\n" + help(), ExitStatus.WRONG_CALL);
        } catch (ContentRefused e) {
            return say(e.getMessage() + "\n", e.exitCode());
        } catch (UncheckedIOException e) {
            return say("The content folder cannot be read: %s%n".formatted(e.getMessage()), ExitStatus.WRONG_CALL);
        } finally {
            out.flush();
        }
    }

    private int runCommand(List<String> words) {
        Optional<Command> asked = commands.stream()
                .filter(command -> command.name().equals(words.get(0)))
                .findFirst();
        return asked.orElseThrow(() -> new WrongCall("There is no command \"%s\".".formatted(words.get(0))))
                .run(words.subList(1, words.size()), out);
    }

    private String help() {
        return SERVE_USAGE + commands.stream().map(Command::usage).collect(Collectors.joining()) + STATUSES;
    }

    private int say(String text, int status) {
        out.print(text);
        return status;
    }
}
