package cairn.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program git, asked in one folder. */
final class Git {

    private final Path folder;
    private final String program;

    Git(Path folder) {
        this(folder, "git");
    }

    /** With a program of another name. */
    Git(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /** What it prints; empty where it refuses. */
    Optional<String> ask(String... words) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(words));
        Process process = start(command);
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChangesUnknown("Waiting for git was interrupted.");
        } finally {
            process.destroy();
        }
    }

    /** The parts between the null characters. */
    List<String> list(String... words) {
        String said = ask(words).orElseThrow(() -> new ChangesUnknown("git could not say what changed."));
        return said.isEmpty() ? List.of() : List.of(said.split("\0"));
    }

    /**
     * The files that were there at a revision and are there still, with other words or another name: by their path now,
     * the one they had. A file renamed by other means than git is known once it is added.
     *
     * @throws ChangesUnknown where git cannot say
     */
    Map<String, String> changed(String revision) {
        Iterator<String> said = list(
                        "diff",
                        "--name-status",
                        "--find-renames",
                        "--diff-filter=MR",
                        "--relative",
                        "-z",
                        "--end-of-options",
                        revision,
                        "--",
                        ".")
                .iterator();
        Map<String, String> before = new HashMap<>();
        while (said.hasNext()) {
            boolean renamed = said.next().startsWith("R");
            String old = said.next();
            before.put(renamed ? said.next() : old, old);
        }
        return before;
    }

    private Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException | UnsupportedOperationException e) {
            throw new ChangesUnknown("--since needs the program git, and it cannot be started here.");
        }
    }
}
