package cairn.content;

import cairn.site.BankHolidays;
import cairn.site.Nation;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.YamlMapping;
import cairn.yaml.YamlText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code bank-holidays.yml}. */
final class BankHolidaysReader {

    /** The keys that it may have. */
    static final Keys KEYS = Keys.of(
                    Key.required("source", "Where the days were copied from.", Value.SECURE_ADDRESS),
                    Key.required("seen", "The day on which they were copied.", Value.DAY),
                    Key.required("until", "The last day up to which none is missing.", Value.DAY))
            .and(new Keys(Stream.of(Nation.values())
                    .map(nation -> Key.required(
                            nation.word(),
                            "Its bank holidays, each a day and its name.",
                            new Value.ListOf(Value.pattern("\\d{4}-\\d{2}-\\d{2} .+"))))
                    .toList()));

    private final YamlMapping keys;

    BankHolidaysReader(SourceFile file, Problems problems) {
        this.keys = YamlText.of(file, problems).mapping(KEYS);
    }

    BankHolidays holidays() {
        keys.required("source");
        keys.required("seen", LocalDate::parse, LocalDate.EPOCH);
        LocalDate until = keys.required("until", LocalDate::parse, LocalDate.MIN);
        Map<Nation, Set<LocalDate>> days = new EnumMap<>(Nation.class);
        for (Nation nation : Nation.values()) {
            if (keys.hasNone(nation.word())) {
                keys.tellMissing(nation.word());
            }
            days.put(nation, new HashSet<>(keys.list(nation.word(), BankHolidaysReader::day)));
        }
        return new BankHolidays(days, until, keys.place("until"));
    }

    private static LocalDate day(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2} .+")) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a day and its name, such as \"2026-12-25 Christmas Day\"".formatted(text));
        }
        return LocalDate.parse(text.substring(0, 10));
    }
}
