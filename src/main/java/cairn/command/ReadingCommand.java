package cairn.command;

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
final class ReadingCommand implements Command {

    private static final String ACCEPT = "--accept";

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public String usage() {
        return """
            java -jar cairn.jar reading [--accept] [DIR]
                    tells how hard each page is to read, with its longest sentences;
                    with --accept, writes down the limits of pages that became easier
            """;
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        List<String> rest = words.stream().filter(word -> !word.equals(ACCEPT)).toList();
        if (rest.size() > 1) {
            throw new WrongCall("reading takes one folder at most.");
        }
        Path folder = ContentArgument.find(rest);
        try {
            return words.contains(ACCEPT) ? accept(folder, out) : tell(folder, out);
        } catch (IOException e) {
            out.printf("The limits cannot be written: %s%n", e.getMessage());
            return ExitStatus.WRONG_CALL;
        }
    }

    /** Prints each page with its longest sentences, the hardest page first. */
    private static int tell(Path folder, PrintStream out) {
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
        return ExitStatus.FINE;
    }

    /** Writes the grades of pages that have become easier or are new into the budget. */
    private static int accept(Path folder, PrintStream out) throws IOException {
        ReadContent content = ContentReader.read(folder);
        if (content.readingBudget().isEmpty()) {
            out.printf("There is no file %s with a standard and a tolerance.%n", ReadingBudget.FILE);
            return ExitStatus.WRONG_CALL;
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
        return ExitStatus.FINE;
    }

    private static List<ReadingLevel> levels(ReadContent content) {
        List<String> names = content.names();
        return content.texts().stream()
                .flatMap(text -> ReadingLevel.of(text, names).stream())
                .sorted(Comparator.comparing(ReadingLevel::grade).reversed().thenComparing(ReadingLevel::file))
                .toList();
    }
}
