package cairn.command;

import cairn.check.CheckedContent;
import cairn.leaflet.MadeLeaflet;
import cairn.page.Pages;
import cairn.report.Result;
import cairn.report.TextReport;
import cairn.site.Site;
import cairn.source.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * Makes every leaflet, to be looked at before it is printed, and tells which cannot be made or fills more than a sheet. No
 * check does that: it would wait for each to be set.
 */
final class LeafletsCommand implements Command {

    private final Clock clock;

    LeafletsCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "leaflets";
    }

    @Override
    public String usage() {
        return """
            java -jar cairn.jar leaflets [DIR] OUT
                    makes every leaflet into the folder OUT, and tells which does not fit a sheet
            """;
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        WritingCall call = WritingCall.of(this, words, clock);
        return call.site()
                .map(site -> write(call.content(), site, call.target(), out))
                .orElseGet(() -> call.refuse(out));
    }

    private static int write(CheckedContent content, Site site, Path target, PrintStream out) {
        try {
            Files.createDirectories(target);
            List<MadeLeaflet> made =
                    MadeLeaflet.all(site, Pages.unpacked().templates()).toList();
            for (MadeLeaflet leaflet : made) {
                if (leaflet.refusal().isEmpty()) {
                    Files.write(target.resolve(file(leaflet)), leaflet.bytes());
                }
            }
            List<Problem> problems = LeafletProblems.of(made, content.sources());
            out.print(TextReport.of(new Result(problems, content.sources(), "", 0), false));
            out.printf("Made %d leaflets in %s.%n", made.size(), target);
            return problems.isEmpty() ? ExitStatus.FINE : ExitStatus.PROBLEMS;
        } catch (IOException e) {
            out.printf("%s cannot be written to: %s%n", target, e.getMessage());
            return ExitStatus.WRONG_CALL;
        }
    }

    /** The name of the file: its address in one word. */
    static String file(MadeLeaflet leaflet) {
        return leaflet.address().substring(1).replace('/', '-');
    }
}
