package cairn.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
