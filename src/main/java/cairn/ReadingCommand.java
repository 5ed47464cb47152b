package cairn;

import cairn.content.ContentReader;
import cairn.content.ReadContent;
import cairn.content.ReadingBudget;
import cairn.wording.ReadingLevel;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tells how hard each page is to read, and writes lower limits down. */
final class ReadingCommand {

    private final Path folder;

    ReadingCommand(Path folder) {
        this.folder = folder;
    }

    /** Prints each page with its longest sentences, the hardest page first, and gives the exit status. */
    int run(PrintStream out) {
        ReadContent content = ContentReader.read(folder);
        levels(content).forEach(level -> {
            String limit = content.readingBudget()
                    .map(budget -> String.format(Locale.ROOT, ", limit %.1f", budget.of(level.file())))
                    .orElse("");
            out.printf(Locale.ROOT, "%s: grade %.1f%s, %d words%n", level.file(), level.grade(), limit, level.words());
            level.longest()
                    .forEach(sentence ->
                            out.printf("    %s: %d words: %s%n", sentence.place(), sentence.words(), sentence.text()));
        });
        out.flush();
        return CommandLine.FINE;
    }

    /** Writes the grades of pages that have become easier or are new into the budget, and gives the exit status. */
    int accept(PrintStream out) throws IOException {
        ReadContent content = ContentReader.read(folder);
        if (content.readingBudget().isEmpty()) {
            out.printf("There is no file %s with a standard and a tolerance.%n", ReadingBudget.FILE);
            return CommandLine.WRONG_CALL;
        }
        ReadingBudget budget = content.readingBudget().get();
        Map<String, Double> grades = new TreeMap<>();
        budget.grades().forEach((file, grade) -> grades.put(file, grade.most()));
        levels(content).stream()
                .filter(level -> level.grade() < budget.of(level.file()))
                .forEach(level -> grades.put(level.file(), budget.lowered(level.file(), level.grade())));
        Path file = folder.resolve(ReadingBudget.FILE);
        Files.writeString(file, ReadingBudget.withGrades(Files.readString(file), grades));
        out.printf("Wrote the limits of %d pages to %s.%n", grades.size(), file);
        return CommandLine.FINE;
    }

    private static List<ReadingLevel> levels(ReadContent content) {
        List<String> names = content.names();
        return content.texts().stream()
                .flatMap(text -> ReadingLevel.of(text, names).stream())
                .sorted(Comparator.comparing(ReadingLevel::grade).reversed().thenComparing(ReadingLevel::file))
                .toList();
    }
}
