package cairn;

import cairn.content.AddressLedger;
import cairn.site.LedgerEntry;
import cairn.site.PagePath;
import cairn.site.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Adds to the ledger what readers can use now. Nothing is ever taken from it. */
final class AddressesCommand {

    private AddressesCommand() {}

    /**
     * Writes the ledger of a content folder, whole or not at all.
     *
     * @return how many addresses were added
     * @throws IOException where it cannot be written
     */
    static int write(Path folder, Timeline timeline, Instant now) throws IOException {
        Set<PagePath> known = timeline.ledger().stream().map(LedgerEntry::path).collect(Collectors.toSet());
        Set<PagePath> all = new TreeSet<>(known);
        timeline.at(now).published().forEach(all::add);
        Path ledger = folder.resolve(AddressLedger.FILE);
        if (all.size() > known.size() || !Files.exists(ledger)) {
            Path written = Files.writeString(folder.resolve(AddressLedger.FILE + ".tmp"), AddressLedger.text(all));
            Files.move(written, ledger, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return all.size() - known.size();
    }
}
