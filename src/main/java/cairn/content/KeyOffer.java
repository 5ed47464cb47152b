package cairn.content;

import cairn.site.BankHolidays;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key that a file may have, as an editor's program offers it.
 *
 * @param name as it is written before the colon
 * @param about what it says, for the author
 * @param values the words that may stand behind it; empty where other words may
 * @param inside the keys that stand in it, or in each item of it
 */
public record KeyOffer(String name, String about, List<String> values, List<KeyOffer> inside) {

    private static final Map<String, Keys> DATA = Map.of(
            SettingsReader.FILE, SettingsReader.KEYS,
            ReadingBudget.FILE, ReadingBudgetReader.KEYS,
            BankHolidays.FILE, BankHolidaysReader.KEYS,
            DirectoryReader.FILE, DirectoryReader.KEYS,
            SearchReader.FILE, SearchReader.KEYS);

    /** The keys that the file at that path below the content folder may have, in the order in which they are best written. */
    public static List<KeyOffer> of(String file) {
        return offers(keys(file));
    }

    private static Keys keys(String file) {
        boolean snippet = file.startsWith(Snippets.FOLDER + "/");
        if (DATA.containsKey(file)) {
            return DATA.get(file);
        }
        if (!file.endsWith(".md")) {
            return ofList(file);
        }
        if (!TranslationFile.originalOf(file).equals(file)) {
            return snippet ? TranslationHead.KEYS.only(TranslationHead.MARKS) : TranslationHead.KEYS;
        }
        if (FlowReader.isText(file)) {
            return SituationReader.KEYS;
        }
        if (file.startsWith(NoticeReader.FOLDER + "/")) {
            return NoticeReader.KEYS;
        }
        if (file.endsWith("/" + TopicReader.FRONT)) {
            return TopicReader.frontKeys();
        }
        return snippet ? Keys.ANY : PageHead.keys();
    }

    private static Keys ofList(String file) {
        if (file.startsWith(OrganisationReader.FOLDER + "/")) {
            return OrganisationReader.KEYS;
        }
        if (FlowReader.isPlan(file)) {
            return FlowReader.KEYS;
        }
        return file.startsWith(StyleRuleReader.FOLDER + "/") ? StyleRuleReader.KEYS : Keys.ANY;
    }

    private static List<KeyOffer> offers(Keys keys) {
        return keys.all().stream().map(KeyOffer::offer).toList();
    }

    private static KeyOffer offer(Key key) {
        return new KeyOffer(
                key.name(),
                key.about(),
                words(key.value()),
                key.value().inside().map(KeyOffer::offers).orElse(List.of()));
    }

    private static List<String> words(Value value) {
        if (value instanceof Value.Either either) {
            return Stream.of(either.one(), either.other())
                    .flatMap(one -> words(one).stream())
                    .distinct()
                    .toList();
        }
        Value one = value instanceof Value.ListOf list ? list.item() : value;
        return Optional.of(one)
                .filter(Value.Word.class::isInstance)
                .map(word -> ((Value.Word) word).words())
                .orElse(List.of());
    }
}
