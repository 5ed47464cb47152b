package cairn.benchmark;

import cairn.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A content folder as large as is wanted: the real topic again and again, each copy with titles and addresses of its own. */
final class ManyGuides {

    private static final Path REAL = Path.of("content");
    private static final Path TOPIC = REAL.resolve("topics/sextortion");
    private static final Pattern TITLE = Pattern.compile("(?m)^(title|nav_title): (.*)$");
    private static final Pattern ADDRESS = Pattern.compile("(?m)^address: .*$");
    private static final Pattern OLD_ADDRESSES = Pattern.compile("(?m)^(redirects_from|id): .*\n");

    private ManyGuides() {}

    /**
     * Writes the real content and copies of its topic.
     *
     * @param guides how many Markdown files there are to be in topics, rounded up to whole topics
     * @return the first file of the last copy, for changing it
     */
    static Path write(Path folder, int guides) throws IOException {
        Samples.copy(REAL, folder);
        List<Path> pages = pages();
        int topics = (guides + pages.size() - 1) / pages.size();
        for (int copy = 2; copy <= topics; copy++) {
            Path topic = Files.createDirectories(folder.resolve("topics/topic-" + copy));
            for (Path page : pages) {
                Files.writeString(topic.resolve(page.getFileName()), numbered(Files.readString(page), copy));
            }
        }
        return folder.resolve(topics == 1 ? "topics/sextortion" : "topics/topic-" + topics)
                .resolve("what-to-do.md");
    }

    /** Adds guides to the topics of such a folder, each of which readers see from a day of its own on. */
    static void schedule(Path folder, int guides) throws IOException {
        List<Path> topics;
        try (Stream<Path> folders = Files.list(folder.resolve("topics"))) {
            topics = folders.sorted().toList();
        }
        String guide = OLD_ADDRESSES
                .matcher(Files.readString(TOPIC.resolve("warning-signs.md")))
                .replaceAll("");
        for (int later = 0; later < guides; later++) {
            String titled = TITLE.matcher(guide).replaceAll("$1: $2 later " + word(later + 1));
            String timed = titled.replaceFirst(
                    "\n---",
                    "\npublish_at: %s 09:00\n---".formatted(LocalDate.now().plusDays(later + 1L)));
            Files.writeString(topics.get(later % topics.size()).resolve("later-%d.md".formatted(later)), timed);
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(TOPIC)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Samples.name(file).indexOf('.') < 0)
                    .sorted()
                    .toList();
        }
    }

    private static String numbered(String text, int copy) {
        String titled = TITLE.matcher(text).replaceAll("$1: $2 " + word(copy));
        String addressed = ADDRESS.matcher(titled).replaceAll(Matcher.quoteReplacement("address: topic-" + copy));
        return OLD_ADDRESSES.matcher(addressed).replaceAll("");
    }

    /** Letters for a number, since a title may hold no long number. */
    private static String word(int number) {
        return number == 0 ? "" : word(number / 26) + (char) ('a' + number % 26);
    }
}
