package cairn.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads {@code reading-level.yml}. */
final class ReadingBudgetReader {

    private final SourceFile file;
    private final Problems problems;

    ReadingBudgetReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    ReadingBudget budget() {
        YamlMapping keys = YamlText.of(file, problems).mapping(Set.of("standard", "floor", "tolerance", "pages"));
        Map<String, ReadingBudget.Grade> grades = new LinkedHashMap<>();
        keys.mapping("pages", Set.of())
                .ifPresent(pages -> pages.keys()
                        .forEach(page -> pages.optional(page, ReadingBudgetReader::grade)
                                .ifPresent(
                                        most -> grades.put(page, new ReadingBudget.Grade(most, pages.place(page))))));
        return new ReadingBudget(
                keys.required("standard", ReadingBudgetReader::grade, 0.0),
                keys.required("floor", ReadingBudgetReader::grade, 0.0),
                keys.required("tolerance", ReadingBudgetReader::grade, 0.0),
                grades,
                file.start());
    }

    private static double grade(String text) {
        if (!text.matches("-?\\d{1,2}(\\.\\d)?")) {
            throw new IllegalArgumentException("\"%s\" is not a grade such as 4.5".formatted(text));
        }
        return Double.parseDouble(text);
    }
}
