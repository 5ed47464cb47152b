package cairn.command;

import cairn.export.SiteExport;
import cairn.page.Pages;
import cairn.site.Site;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

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
        WritingCall call = WritingCall.of(this, words, clock);
        return call.site().map(site -> write(site, call.target(), out)).orElseGet(() -> call.refuse(out));
    }

    private static int write(Site site, Path target, PrintStream out) {
        try {
            int count = SiteExport.write(site, Pages.unpacked(), target);
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
