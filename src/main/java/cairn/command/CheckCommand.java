package cairn.command;

import cairn.check.ChangesSince;
import cairn.check.ChangesUnknown;
import cairn.check.CheckedContent;
import cairn.check.LedgerIsKept;
import cairn.check.ReviewsAreAttested;
import cairn.report.ReportFormat;
import cairn.report.Result;
import cairn.source.Problem;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Checks the content and tells what was found. */
final class CheckCommand implements Command {

    private final Clock clock;

    CheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String usage() {
        return """
            java -jar cairn.jar check [DIR] [--format=text|json|sarif|github|gitlab]
                    [--color=auto|always|never] [--since=REV]
                    tells what is wrong with the content, with file, line and column;
                    with REV, only what comes from changes since that git revision
            """;
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        CheckCall call = WrongCall.unless(() -> CheckCall.of(words));
        Path folder = ContentArgument.find(call.folder().stream().toList());
        try {
            Result result = result(call, folder);
            print(result, call, out);
            return result.problems().stream().anyMatch(Problem::isError) ? ExitStatus.PROBLEMS : ExitStatus.FINE;
        } catch (ChangesUnknown e) {
            out.println(e.getMessage());
            return ExitStatus.WRONG_CALL;
        }
    }

    /** Forms for other programs are printed in UTF-8 whatever the system's own encoding. */
    private static void print(Result result, CheckCall call, PrintStream out) {
        String report = call.format().report(result, isColoured(call));
        if (call.format() == ReportFormat.TEXT) {
            out.print(report);
        } else {
            out.writeBytes(report.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Result result(CheckCall call, Path folder) {
        ReviewsAreAttested reviews = ReviewsAreAttested.in(folder, call.since(), clock);
        CheckedContent content = CheckedContent.of(folder, clock);
        List<Problem> found = problems(folder, content, reviews);
        List<Problem> told = call.since()
                .map(revision -> ChangesSince.of(folder, revision, clock).of(found))
                .orElse(found);
        return new Result(told, content.sources(), pathFromHere(folder), found.size() - told.size());
    }

    private List<Problem> problems(Path folder, CheckedContent content, ReviewsAreAttested reviews) {
        Stream<Problem> ofReviews = content.timeline().stream().flatMap(timeline -> reviews.check(timeline).stream());
        return Stream.of(content.problems().stream(), LedgerIsKept.check(folder).stream(), ofReviews)
                .flatMap(part -> part)
                .sorted(Problem.BY_PLACE)
                .toList();
    }

    /** Where the folder lies, seen from where the program was started; empty where it lies elsewhere. */
    private static String pathFromHere(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        boolean below = folder.getFileSystem().equals(FileSystems.getDefault()) && folder.startsWith(here);
        return below ? here.relativize(folder).toString().replace('\\', '/') : "";
    }

    private static boolean isColoured(CheckCall call) {
        return switch (call.colour()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> Terminal.showsColours(System.getenv());
        };
    }
}
