package cairn.content;

import cairn.site.Closing;
import cairn.site.OpeningHours;
import cairn.site.TimeRange;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.Words;
import cairn.yaml.YamlMapping;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads opening hours: {@code always}, or days with their hours. */
final class OpeningReader {

    private static final String ALWAYS = "always";
    private static final String CLOSED = "closed";
    private static final Value HOURS =
            Value.oneOrMore(Value.pattern("([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)"));
    private static final Map<String, List<DayOfWeek>> DAYS = days();
    private static final Keys KEYS = new Keys(DAYS.keySet().stream()
                    .map(days -> Key.optional(days, "The hours that begin on these days.", HOURS))
                    .toList())
            .and(Key.required(
                    CLOSED,
                    "Whether it closes on bank holidays, and on whose.",
                    Value.word(Closing.values(), Closing::word)));

    /** What may stand behind the key. */
    static final Value VALUE = new Value.Either(new Value.Word(List.of(ALWAYS)), new Value.Mapping(KEYS));

    private final YamlMapping keys;
    private final Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
    private boolean good = true;

    private OpeningReader(YamlMapping keys) {
        this.keys = keys;
    }

    /** The hours behind that key; nothing where there are none, and where they are wrong, which is told. */
    static Optional<OpeningHours> read(YamlMapping contact, String key) {
        return contact.holdsText(key)
                ? contact.optional(key, OpeningReader::always)
                : contact.mapping(key).flatMap(keys -> new OpeningReader(keys).hours());
    }

    private static OpeningHours always(String text) {
        if (!text.equals(ALWAYS)) {
            throw new IllegalArgumentException(
                    "\"%s\" is neither \"always\" nor days with their hours, such as \"{mon-fri: 10:00-16:00, closed: bank-holidays}\""
                            .formatted(text));
        }
        return OpeningHours.ALWAYS;
    }

    private Optional<OpeningHours> hours() {
        List<String> named = DAYS.keySet().stream()
                .filter(days -> keys.keys().contains(days))
                .toList();
        named.forEach(this::take);
        Optional<Closing> closed = Optional.of(
                        keys.required(CLOSED, Words.oneOf(Closing.values(), Closing::word), Closing.NOT_KNOWN))
                .filter(read -> good);
        if (DAYS.keySet().stream().allMatch(keys::hasNone)) {
            keys.tell(
                    CLOSED,
                    "no-hours",
                    "There are no hours here.",
                    "Add a line such as \"mon-fri: 10:00-16:00\", or write \"open: always\".");
        }
        return week.isEmpty() ? Optional.empty() : closed.map(known -> new OpeningHours(week, known));
    }

    private void take(String days) {
        List<TimeRange> ranges = keys.oneOrMore(days, TimeRange::parse);
        for (DayOfWeek day : DAYS.getOrDefault(days, List.of())) {
            List<TimeRange> before = week.put(day, ranges.stream().sorted().toList());
            if (before != null) {
                tell(days, "day-twice", "The hours of %s stand here twice.".formatted(name(day)), "Keep one of them.");
            }
        }
        DAYS.getOrDefault(days, List.of()).stream()
                .filter(this::overlaps)
                .findFirst()
                .ifPresent(day -> tell(
                        days,
                        "hours-overlap",
                        "Some hours of %s begin before others have ended.".formatted(name(day)),
                        "Write each hour once; hours such as 18:00-02:00 end on the next day."));
    }

    private void tell(String days, String code, String message, String mend) {
        if (good) {
            keys.tell(days, code, message, mend);
        }
        good = false;
    }

    /** Whether hours that begin on that day meet each other, or those of the days before and behind it. */
    private boolean overlaps(DayOfWeek day) {
        List<int[]> spans = IntStream.rangeClosed(-1, 1)
                .boxed()
                .flatMap(shift -> week.getOrDefault(day.plus(shift), List.of()).stream()
                        .map(range ->
                                new int[] {range.from() + shift * TimeRange.DAY, range.end() + shift * TimeRange.DAY}))
                .toList();
        return IntStream.range(1, spans.size()).anyMatch(i -> spans.get(i)[0] < spans.get(i - 1)[1]);
    }

    private static Map<String, List<DayOfWeek>> days() {
        Map<String, List<DayOfWeek>> days = new LinkedHashMap<>();
        for (DayOfWeek first : DayOfWeek.values()) {
            List<DayOfWeek> run = new ArrayList<>();
            for (DayOfWeek last : List.of(DayOfWeek.values()).subList(first.ordinal(), 7)) {
                run.add(last);
                String word = Stream.of(first, last)
                        .distinct()
                        .map(OpeningReader::word)
                        .reduce((a, b) -> a + "-" + b)
                        .orElseThrow();
                days.put(word, List.copyOf(run));
            }
        }
        return days;
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
