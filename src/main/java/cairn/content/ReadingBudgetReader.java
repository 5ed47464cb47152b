package cairn.content;

import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.YamlMapping;
import cairn.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code reading-level.yml}. */
final class ReadingBudgetReader {

    /** The keys that it may have. */
    static final Keys KEYS = Keys.of(
            Key.required("standard", "The grade that a page may have.", Value.TEXT),
            Key.required("floor", "The grade below which no page is taken by itself.", Value.TEXT),
            Key.required("tolerance", "By how much a page may go past its grade.", Value.TEXT),
            Key.optional("pages", "Pages with a grade of their own, by their files.", new Value.Mapping(Keys.ANY)));

    private final SourceFile file;
    private final Problems problems;

    ReadingBudgetReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    ReadingBudget budget() {
        YamlMapping keys = YamlText.of(file, problems).mapping(KEYS);
        Map<String, ReadingBudget.Grade> grades = new LinkedHashMap<>();
        keys.mapping("pages")
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
