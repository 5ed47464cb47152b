package cairn.check;

import cairn.testing.Samples;
import java.nio.file.Path;
import java.util.List;

/** The files of the catalogue of problems. */
final class ProblemFiles {

    private static final Path FOLDER = Path.of("src", "main", "resources", "problems");

    private ProblemFiles() {}

    /** The codes that have one, in order. */
    static List<String> codes() {
        return Samples.below(FOLDER)
                .filter(file -> file.toString().endsWith(".yml"))
                .map(Samples::name)
                .sorted()
                .toList();
    }
}
