package cairn.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A git repository of a test's own, in a folder of its own. */
public final class GitRepository {

    private final Path folder;

    private GitRepository(Path folder) {
        this.folder = folder;
    }

    /** A new one in that folder. */
    public static GitRepository in(Path folder) {
        GitRepository repository = new GitRepository(folder);
        repository.git("init", "--quiet");
        return repository;
    }

    /** Commits everything as it lies there. */
    public void commitAll() {
        git("add", "--all");
        git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message=A change");
    }

    /** Renames a file or a folder, as {@code git mv} does. */
    public void move(String from, String to) {
        git("mv", from, to);
    }

    /** Begins a branch, or goes to one. */
    public void checkOut(String... words) {
        git(Stream.concat(Stream.of("checkout", "--quiet"), Stream.of(words)).toArray(String[]::new));
    }

    /** What changed since, in git's own short form. */
    public String status() {
        return git("status", "--porcelain", "--untracked-files=all");
    }

    private String git(String... words) {
        List<String> command = Stream.concat(Stream.of("git"), Stream.of(words)).toList();
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("%s: %s".formatted(command, said));
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
