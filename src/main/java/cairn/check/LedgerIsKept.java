package cairn.check;

import cairn.content.AddressLedger;
import cairn.site.SourceRef;
import cairn.source.Problem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The ledger of addresses, once begun, is not taken away: without it no lost address would be told. Whether there was one
 * is asked of git; where there is no git, nobody knows.
 */
public final class LedgerIsKept {

    private LedgerIsKept() {}

    /** Where it does not hold in that content folder. */
    public static Optional<Problem> check(Path folder) {
        boolean gone = folder.getFileSystem().equals(FileSystems.getDefault())
                && Files.notExists(folder.resolve(AddressLedger.FILE))
                && wasThere(new Git(folder));
        return gone
                ? Optional.of(Problem.error(
                        "addresses-gone",
                        SourceRef.startOf(AddressLedger.FILE),
                        "This file remembered the addresses that readers may have kept, and it is gone.",
                        "Put it back from an earlier version."))
                : Optional.empty();
    }

    private static boolean wasThere(Git git) {
        try {
            return git.ask("rev-list", "--max-count=1", "HEAD", "--", AddressLedger.FILE)
                    .filter(commit -> !commit.isBlank())
                    .isPresent();
        } catch (ChangesUnknown e) {
            return false; // There is no git here.
        }
    }
}
