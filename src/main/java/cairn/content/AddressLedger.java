package cairn.content;

import cairn.site.LedgerEntry;
import cairn.site.PagePath;
import cairn.site.SourceRef;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The file that remembers every address that was ever published, one a line. */
public final class AddressLedger {

    /** Its path below the content folder. */
    public static final String FILE = "addresses.txt";

    private static final String REMARK = "#";
    private static final String HEAD = """
            # Every address that readers could ever use. Each is answered for ever: by a page, a redirect or a word
            # that it is gone. The program adds new ones (java -jar cairn.jar addresses). Take none away.
            """;

    private AddressLedger() {}

    /** What the file remembers; a line that is no address is told, and a file without any. */
    static List<LedgerEntry> read(SourceFile file, Problems problems) {
        List<LedgerEntry> entries = new ArrayList<>();
        String[] lines = file.text().split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            String text = lines[line].strip();
            SourceRef place = new SourceRef(file.path(), line + 1, 1);
            if (PagePath.isPath(text)) {
                entries.add(new LedgerEntry(PagePath.of(text), place));
            } else if (!text.isEmpty() && !text.startsWith(REMARK)) {
                Addresses.tellNoAddress(text, place, problems);
            }
        }
        if (entries.isEmpty()) {
            problems.error(
                    "no-addresses",
                    file.start(),
                    "This file remembers no address.",
                    "Put it back from an earlier version, or take it away and have it made anew.");
        }
        return entries;
    }

    /** The text of a file that remembers these addresses. */
    public static String text(Collection<PagePath> addresses) {
        return new TreeSet<>(addresses)
                .stream().map(address -> address + "\n").collect(Collectors.joining("", HEAD, ""));
    }
}
