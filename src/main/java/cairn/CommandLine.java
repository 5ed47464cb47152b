package cairn;

import cairn.check.ChangesUnknown;
import cairn.check.CheckedContent;
import cairn.content.AddressLedger;
import cairn.content.ContentReader;
import cairn.content.ProblemPages;
import cairn.content.ReadContent;
import cairn.export.SiteExport;
import cairn.page.Pages;
import cairn.preview.PreviewApplication;
import cairn.preview.PreviewCall;
import cairn.publish.ContentLocation;
import cairn.publish.ContentRefused;
import cairn.report.Explanation;
import cairn.report.Result;
import cairn.report.TextReport;
import cairn.source.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The commands that stand beside serving the site. */
final class CommandLine {

    /** The exit status where all is well. */
    static final int FINE = 0;
    /** The exit status where the content has problems. */
    static final int PROBLEMS = 1;
    /** The exit status where the command was called wrongly. */
    static final int WRONG_CALL = 2;
    /** No exit status: a server was started, and goes on by itself. */
    static final int GOES_ON = -1;

    private static final String SERVE = "serve";
    private static final String HELP = """
            java -jar cairn.jar [serve] [--cairn.content=DIR] [--server.port=N]
                    serves the content; with no DIR, the folder "content" here,
                    and where there is none, the copy inside the jar
            java -jar cairn.jar preview [DIR] [--port=N]
                    opens the editors' workbench, for this machine alone: the site
                    as it would be, with an editor beside each page
            java -jar cairn.jar check [DIR] [--format=text|json|sarif|github|gitlab]
                    [--color=auto|always|never] [--since=REV]
                    tells what is wrong with the content, with file, line and column;
                    with REV, only what comes from changes since that git revision
            java -jar cairn.jar explain CODE
                    says what the code of a problem means, with an example
            java -jar cairn.jar addresses [DIR]
                    remembers the addresses that readers can use now, so that none is lost
            java -jar cairn.jar reading [--accept] [DIR]
                    tells how hard each page is to read, with its longest sentences;
                    with --accept, writes down the limits of pages that became easier
            java -jar cairn.jar where-used NAME [DIR]
                    tells who refers to an organisation, a number, a shared text or a page
            java -jar cairn.jar export [DIR] OUT
                    writes the site as plain files into the empty folder OUT
            java -jar cairn.jar translate [--accept] FILE LANGUAGE [DIR]
                    begins a translation of a page: a draft beside it, to write in;
                    with --accept, notes that one says what the original says now

            Exit status: 0 all is well, 1 problems in the content, 2 wrong call.
            """;

    private final PrintStream out;

    CommandLine(PrintStream out) {
        this.out = out;
    }

    /** Whether the words ask for the server: by their first word, or by none. */
    static boolean asksToServe(List<String> words) {
        return words.isEmpty()
                || words.get(0).equals(SERVE)
                || words.get(0).startsWith("--") && !words.get(0).equals("--help");
    }

    /** The options that are left for the server. */
    static String[] withoutWord(String[] words) {
        return words.length > 0 && words[0].equals(SERVE) ? Arrays.copyOfRange(words, 1, words.length) : words;
    }

    /** Does what the words ask for and gives the exit status, or {@link #GOES_ON}. */
    int run(List<String> words) {
        List<String> rest = words.subList(1, words.size());
        try {
            return switch (words.get(0)) {
                case "--help", "-h", "help" -> say(HELP, FINE);
                case "preview" -> preview(rest);
                case "check" -> check(rest);
                case "explain" -> rest.size() == 1 ? explain(rest.get(0)) : wrongCall("explain takes one code.");
                case "addresses" ->
                    rest.size() <= 1 ? addresses(folder(rest)) : wrongCall("addresses takes one folder at most.");
                case "export" ->
                    rest.isEmpty() || rest.size() > 2
                            ? wrongCall(
                                    "export takes the folder to write to, and before it the content's folder if you like.")
                            : export(folder(rest.subList(0, rest.size() - 1)), Path.of(rest.get(rest.size() - 1)));
                case "reading" -> reading(rest);
                case "where-used" ->
                    rest.isEmpty() || rest.size() > 2
                            ? wrongCall("where-used takes an id or a file, and the content's folder if you like.")
                            : new WhereUsedCommand(rest.get(0), folder(rest.subList(1, rest.size()))).run(out);
                case "translate" -> translate(rest);
                default -> wrongCall("There is no command \"%s\".".formatted(words.get(0)));
            };
        } catch (ContentRefused e) {
            return say(e.getMessage() + "\n", e.getExitCode());
        } catch (UncheckedIOException e) {
            return say("The content folder cannot be read: %s%n".formatted(e.getMessage()), WRONG_CALL);
        }
    }

    private static Path folder(List<String> words) {
        return ContentLocation.find(words.isEmpty() ? usualFolder() : words.get(0));
    }

    private static String usualFolder() {
        return Optional.ofNullable(System.getenv("CAIRN_CONTENT")).orElse("");
    }

    private int preview(List<String> words) {
        PreviewCall call;
        try {
            call = PreviewCall.of(words, usualFolder());
        } catch (IllegalArgumentException e) {
            return wrongCall(String.valueOf(e.getMessage()));
        }
        PreviewApplication.start(call);
        return GOES_ON;
    }

    private int reading(List<String> words) {
        boolean accept = words.contains("--accept");
        List<String> rest =
                words.stream().filter(word -> !word.equals("--accept")).toList();
        if (rest.size() > 1) {
            return wrongCall("reading takes one folder at most.");
        }
        ReadingCommand command = new ReadingCommand(folder(rest));
        try {
            return accept ? command.accept(out) : command.run(out);
        } catch (IOException e) {
            return say("The limits cannot be written: %s%n".formatted(e.getMessage()), WRONG_CALL);
        }
    }

    private int check(List<String> words) {
        CheckCall call;
        try {
            call = CheckCall.of(words);
        } catch (IllegalArgumentException e) {
            return wrongCall(String.valueOf(e.getMessage()));
        }
        try {
            return new CheckCommand(call, usualFolder(), Clock.systemDefaultZone()).run(out);
        } catch (ChangesUnknown e) {
            return say(e.getMessage() + "\n", WRONG_CALL);
        }
    }

    private int explain(String word) {
        return ProblemPages.find(word)
                .map(page -> say(Explanation.of(page), FINE))
                .orElseGet(() -> say("There is no problem with the code \"%s\".%n".formatted(word), WRONG_CALL));
    }

    private int addresses(Path folder) {
        ReadContent content = ContentReader.read(folder);
        if (content.timeline().isEmpty()) {
            List<Problem> errors =
                    content.problems().stream().filter(Problem::isError).toList();
            return say(TextReport.of(new Result(errors, content.sources(), "", 0), false), PROBLEMS);
        }
        try {
            int added = AddressesCommand.write(folder, content.timeline().get(), Instant.now());
            return say("Added %d to %s.%n".formatted(added, folder.resolve(AddressLedger.FILE)), FINE);
        } catch (IOException | UnsupportedOperationException e) {
            return say("%s cannot be written: %s%n".formatted(AddressLedger.FILE, e.getMessage()), WRONG_CALL);
        }
    }

    private int export(Path folder, Path target) {
        CheckedContent content = CheckedContent.of(folder, Clock.systemDefaultZone());
        if (content.site().isEmpty()) {
            return say(TextReport.of(new Result(content.errors(), content.sources(), "", 0), false), PROBLEMS);
        }
        try {
            int count = SiteExport.write(content.site().get(), Pages.create(), target);
            return say("Wrote %d files to %s.%n".formatted(count, target), FINE);
        } catch (IllegalArgumentException e) {
            return say(e.getMessage() + " Name a folder that is empty or not there yet.\n", WRONG_CALL);
        } catch (IOException e) {
            return say("%s cannot be written to: %s%n".formatted(target, e.getMessage()), WRONG_CALL);
        }
    }

    private int translate(List<String> words) {
        TranslateCommand command;
        try {
            command = TranslateCommand.of(words, CommandLine::folder);
        } catch (IllegalArgumentException e) {
            return wrongCall(String.valueOf(e.getMessage()));
        }
        try {
            return say(command.run(), FINE);
        } catch (IllegalArgumentException e) {
            return say(e.getMessage() + "\n", PROBLEMS);
        } catch (IOException e) {
            return say("%s cannot be written to: %s%n".formatted(command.folder(), e.getMessage()), WRONG_CALL);
        }
    }

    private int wrongCall(String why) {
        return say(why + "\n\n" + HELP, WRONG_CALL);
    }

    private int say(String text, int status) {
        out.print(text);
        out.flush();
        return status;
    }
}
