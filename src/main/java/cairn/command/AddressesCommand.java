package cairn.command;

import cairn.content.AddressLedger;
import cairn.content.ContentReader;
import cairn.content.ReadContent;
import cairn.report.Result;
import cairn.report.TextReport;
import cairn.site.LedgerEntry;
import cairn.site.PagePath;
import cairn.site.Timeline;
import cairn.source.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Adds to the ledger what readers can use now. Nothing is ever taken from it. */
final class AddressesCommand implements Command {

    private final Clock clock;

    AddressesCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public String usage() {
        return """
            java -jar cairn.jar addresses [DIR]
                    remembers the addresses that readers can use now, so that none is lost
            """;
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        if (words.size() > 1) {
            throw new WrongCall("addresses takes one folder at most.");
        }
        Path folder = ContentArgument.find(words);
        ReadContent content = ContentReader.read(folder);
        if (content.timeline().isEmpty()) {
            List<Problem> errors =
                    content.problems().stream().filter(Problem::isError).toList();
            out.print(TextReport.of(new Result(errors, content.sources(), "", 0), false));
            return ExitStatus.PROBLEMS;
        }
        try {
            int added = write(folder, content.timeline().get());
            out.printf("Added %d to %s.%n", added, folder.resolve(AddressLedger.FILE));
            return ExitStatus.FINE;
        } catch (IOException | UnsupportedOperationException e) {
            out.printf("%s cannot be written: %s%n", AddressLedger.FILE, e.getMessage());
            return ExitStatus.WRONG_CALL;
        }
    }

    /** Writes the ledger, whole or not at all, and gives how many addresses were added. */
    private int write(Path folder, Timeline timeline) throws IOException {
        Set<PagePath> known = timeline.ledger().stream().map(LedgerEntry::path).collect(Collectors.toSet());
        Set<PagePath> all = new TreeSet<>(known);
        timeline.at(clock.instant()).published().forEach(all::add);
        Path ledger = folder.resolve(AddressLedger.FILE);
        if (all.size() > known.size() || !Files.exists(ledger)) {
            Path written = Files.writeString(folder.resolve(AddressLedger.FILE + ".tmp"), AddressLedger.text(all));
            Files.move(written, ledger, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return all.size() - known.size();
    }
}
