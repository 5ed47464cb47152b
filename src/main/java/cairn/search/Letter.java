package cairn.search;

import cairn.site.Language;
import cairn.site.Search;
import cairn.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A letter with what begins with it.
 *
 * @param letter in capitals
 */
public record Letter(String letter, List<Entry> entries) {

    /**
     * A line of the list.
     *
     * @param words the words of the link
     */
    public record Entry(String words, String href) {}

    /** The letters that begin something on that site. What stands on it twice under the same words stands here once. */
    static List<Letter> all(Site site, Search search) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Findables.of(site, search)
                .filter(one -> one.language().equals(Language.ENGLISH))
                .sorted(Comparator.comparing(one -> one.kind().isPart()))
                .forEach(one -> entries.putIfAbsent(key(one.title()), new Entry(one.title(), one.href())));
        Map<String, List<Entry>> letters = new TreeMap<>();
        new TreeMap<>(entries)
                .forEach((key, entry) -> letters.computeIfAbsent(
                                key.substring(0, 1).toUpperCase(Locale.UK), letter -> new ArrayList<>())
                        .add(entry));
        return letters.entrySet().stream()
                .map(letter -> new Letter(letter.getKey(), List.copyOf(letter.getValue())))
                .toList();
    }

    /** What it is sorted by: from the first word on that says something ("If you have already paid" stands under P). */
    private static String key(String title) {
        List<String> words = Arrays.stream(
                        title.toLowerCase(Locale.UK).replaceAll("['\u2019]", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        int first = 0;
        while (first < words.size() - 1 && SmallWords.ALL.contains(words.get(first))) {
            first++;
        }
        return String.join(" ", words.subList(first, words.size())) + " " + title;
    }
}
