package cairn.check;

import cairn.source.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which problems come from the changes since a revision of git: those in files that changed, and those elsewhere that
 * the revision itself does not have, such as a link to a page that was renamed.
 */
public final class ChangesSince {

    private final Set<String> files;
    private final Set<Known> before;

    private ChangesSince(Set<String> files, Set<Known> before) {
        this.files = files;
        this.before = before;
    }

    /**
     * The changes in a content folder, those not yet committed and new files among them.
     *
     * @param revision a branch, a tag or a commit
     * @throws ChangesUnknown where git is not there, the folder is in no repository, or there is no such revision
     */
    public static ChangesSince of(Path folder, String revision, Clock clock) {
        if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
            throw new ChangesUnknown("--since needs a content folder on a disk.");
        }
        Git git = new Git(folder);
        String prefix = git.ask("rev-parse", "--show-prefix")
                .orElseThrow(() -> new ChangesUnknown("The folder %s is in no git repository.".formatted(folder)))
                .strip();
        String commit = git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
                .orElseThrow(() -> new ChangesUnknown(
                        "git knows no revision \"%s\" here. Where the repository was fetched in part, fetch the whole."
                                .formatted(revision)))
                .strip();
        Set<String> files = new HashSet<>(git.list("diff", "--name-only", "--relative", "-z", commit, "--", "."));
        files.addAll(git.list("ls-files", "--others", "--exclude-standard", "-z", "--", "."));
        String tree = prefix.isEmpty() ? commit : commit + ":" + prefix.substring(0, prefix.length() - 1);
        boolean wasThere = git.ask("cat-file", "-e", tree).isPresent();
        return new ChangesSince(files, wasThere ? problemsAt(git, tree, clock) : Set.of());
    }

    /** Those of the problems that come from the changes. */
    public List<Problem> of(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> files.contains(problem.place().file()) || !before.contains(Known.of(problem)))
                .toList();
    }

    /** What was wrong with the folder as the revision has it. */
    private static Set<Known> problemsAt(Git git, String tree, Clock clock) {
        Path archive = null;
        try {
            archive = Files.createTempFile("cairn-since", ".zip");
            // From the top, since git archives no folder from within it.
            Git top = new Git(Path.of(
                    git.ask("rev-parse", "--show-toplevel").orElseThrow().strip()));
            top.ask("archive", "--format=zip", "--output=" + archive, tree)
                    .orElseThrow(() -> new ChangesUnknown("git could not say what was there before."));
            return problemsIn(archive, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(archive);
        }
    }

    private static Set<Known> problemsIn(Path archive, Clock clock) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
            Set<Known> known = new HashSet<>();
            CheckedContent.of(zip.getPath("/"), clock).problems().forEach(problem -> known.add(Known.of(problem)));
            return known;
        }
    }

    private static void delete(@Nullable Path archive) {
        try {
            if (archive != null) {
                Files.deleteIfExists(archive);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A problem without its line, which moves when others come and go. */
    private record Known(String code, String file, String message) {

        static Known of(Problem problem) {
            return new Known(problem.code(), problem.place().file(), problem.message());
        }
    }
}
