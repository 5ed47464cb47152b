package cairn;

import cairn.check.ChangesSince;
import cairn.check.CheckedContent;
import cairn.check.ReviewsAreAttested;
import cairn.publish.ContentLocation;
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
final class CheckCommand {

    private final CheckCall call;
    private final Path folder;
    private final Clock clock;

    /** @throws cairn.publish.ContentRefused where the folder is not there */
    CheckCommand(CheckCall call, String usualFolder, Clock clock) {
        this.call = call;
        this.folder = ContentLocation.find(call.folder().orElse(usualFolder));
        this.clock = clock;
    }

    /**
     * Prints the report and gives the exit status. Forms for other programs are printed in UTF-8 whatever the system's
     * own encoding.
     *
     * @throws cairn.check.ChangesUnknown where git cannot say what changed
     */
    int run(PrintStream out) {
        Result result = result();
        String report = call.format().report(result, isColoured());
        if (call.format() == ReportFormat.TEXT) {
            out.print(report);
        } else {
            out.writeBytes(report.getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
        return result.problems().stream().anyMatch(Problem::isError) ? CommandLine.PROBLEMS : CommandLine.FINE;
    }

    private Result result() {
        CheckedContent content = CheckedContent.of(folder, clock);
        List<Problem> found = problems(content);
        List<Problem> told = call.since()
                .map(revision -> ChangesSince.of(folder, revision, clock).of(found))
                .orElse(found);
        return new Result(told, content.sources(), pathFromHere(), found.size() - told.size());
    }

    private List<Problem> problems(CheckedContent content) {
        Stream<Problem> ofReviews = content.timeline().stream()
                .flatMap(timeline -> ReviewsAreAttested.check(folder, call.since(), timeline, clock).stream());
        return Stream.concat(content.problems().stream(), ofReviews)
                .sorted(Problem.BY_PLACE)
                .toList();
    }

    /** Where the folder lies, seen from where the program was started; empty where it lies elsewhere. */
    private String pathFromHere() {
        Path here = Path.of("").toAbsolutePath();
        boolean below = folder.getFileSystem().equals(FileSystems.getDefault()) && folder.startsWith(here);
        return below ? here.relativize(folder).toString().replace('\\', '/') : "";
    }

    private boolean isColoured() {
        return switch (call.colour()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> Terminal.showsColours(System.getenv());
        };
    }
}
