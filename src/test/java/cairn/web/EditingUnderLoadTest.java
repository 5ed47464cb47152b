package cairn.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cairn.publish.PublishedSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** While 64 readers read, an editor breaks a page, mends it and changes it: no reader notices but by the new words. */
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class EditingUnderLoadTest extends RunningSite {

    private static final int READERS = 64;
    private static final Pattern MARK = Pattern.compile("Mark(\\d+)");
    private static final Path CONTENT = copyOfTheContent();
    private static final Path PAGE = CONTENT.resolve("pages/about.md");

    private final AtomicBoolean reading = new AtomicBoolean(true);
    private final AtomicInteger answers = new AtomicInteger();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @DynamicPropertySource
    static void readTheCopy(DynamicPropertyRegistry properties) {
        properties.add("cairn.content", CONTENT::toString);
    }

    @Test
    void noReaderSeesAFailureOrAMixedPage(@Autowired PublishedSite site, CapturedOutput log) throws Exception {
        save(page(0));
        await().until(() -> shown().equals("0"));
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            Stream.generate(() -> (Runnable) this::readOn).limit(READERS).forEach(readers::execute);
            for (int version = 1; version <= 3; version++) {
                breakAndMend(version, site);
            }
            int before = answers.get();
            await().until(() -> answers.get() > before + READERS);
        } finally {
            reading.set(false);
            readers.shutdown();
        }
        assertThat(readers.awaitTermination(30, SECONDS)).isTrue();
        assertThat(faults).isEmpty();
        assertThat(log.getAll()).contains("pages/about.md:12:6: HTML is not allowed in content. [raw-html]");
    }

    private void breakAndMend(int version, PublishedSite site) throws IOException, InterruptedException {
        save(page(version) + "\nSome <b>raw</b> words.\n");
        await().until(() -> !site.problems().stream().noneMatch(problem -> problem.isError()));
        assertThat(shown()).isEqualTo(String.valueOf(version - 1));

        save(page(version));
        await().until(() -> shown().equals(String.valueOf(version)));
    }

    private void readOn() {
        while (reading.get()) {
            try {
                HttpResponse<byte[]> answer = get("/about");
                List<String> marks = MARK.matcher(text(answer))
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
                if (answer.statusCode() != 200 || marks.size() != 1) {
                    faults.add(answer.statusCode() + " " + marks);
                }
                answers.incrementAndGet();
            } catch (IOException | InterruptedException e) {
                faults.add(e.toString());
            }
        }
    }

    private String shown() throws IOException, InterruptedException {
        Matcher mark = MARK.matcher(text(get("/about")));
        return mark.find() ? mark.group(1) : "";
    }

    /** A page that says its version in the title, the description, a heading and the text. */
    private static String page(int version) {
        return """
                ---
                title: About Mark%1$d
                description: About Mark%1$d.
                ---

                Mark%1$d

                ## Mark%1$d

                These are the words of Mark%1$d.
                """.formatted(version);
    }

    private static void save(String text) throws IOException {
        Path draft = Files.writeString(CONTENT.resolve("pages/.draft"), text);
        Files.move(draft, PAGE, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path copyOfTheContent() {
        try {
            Path copy = Files.createTempDirectory("content");
            copy.toFile().deleteOnExit();
            Path source = Path.of("content");
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.toList()) {
                    Path target = copy.resolve(source.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
