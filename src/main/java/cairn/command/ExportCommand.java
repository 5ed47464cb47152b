package cairn.command;

import cairn.check.CheckedContent;
import cairn.export.SiteExport;
import cairn.page.Pages;
import cairn.report.Result;
import cairn.report.TextReport;
import cairn.site.Site;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Writes the site as plain files. */
final class ExportCommand implements Command {

    private final Clock clock;

    ExportCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return """
            java -jar cairn.jar export [DIR] OUT
                    writes the site as plain files into the empty folder OUT
            """;
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        if (words.isEmpty() || words.size() > 2) {
            throw new WrongCall("export takes the folder to write to, and before it the content's folder if you like.");
        }
        int last = words.size() - 1;
        CheckedContent content = CheckedContent.of(ContentArgument.find(words.subList(0, last)), clock);
        Optional<Site> site = content.timeline().map(timeline -> timeline.lastingAt(clock.instant()));
        if (site.isEmpty()) {
            out.print(TextReport.of(new Result(content.errors(), content.sources(), "", 0), false));
            return ExitStatus.PROBLEMS;
        }
        return write(site.get(), Path.of(words.get(last)), out);
    }

    private static int write(Site site, Path target, PrintStream out) {
        try {
            int count = SiteExport.write(site, Pages.create(), target);
            out.printf("Wrote %d files to %s.%n", count, target);
            return ExitStatus.FINE;
        } catch (IllegalArgumentException e) {
            out.printf("%s Name a folder that is empty or not there yet.%n", e.getMessage());
        } catch (IOException e) {
            out.printf("%s cannot be written to: %s%n", target, e.getMessage());
        }
        return ExitStatus.WRONG_CALL;
    }
}
