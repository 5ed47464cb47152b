package cairn.wording;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words by their spelling: groups of vowels, less those that are silent, and more where
 * two vowels are said apart. Words that English spells against its own rules stand in a list.
 */
final class Syllables {

    private static final Map<String, Integer> ODD = Map.ofEntries(
            Map.entry("anyone", 3),
            Map.entry("business", 2),
            Map.entry("every", 2),
            Map.entry("everyone", 3),
            Map.entry("everything", 3),
            Map.entry("everywhere", 3),
            Map.entry("evening", 2),
            Map.entry("family", 3),
            Map.entry("people", 2),
            Map.entry("police", 2),
            Map.entry("recipe", 3),
            Map.entry("safety", 2),
            Map.entry("sometimes", 2),
            Map.entry("someone", 2),
            Map.entry("something", 2),
            Map.entry("somewhere", 2),
            Map.entry("suicide", 3),
            Map.entry("website", 2),
            Map.entry("websites", 2));

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    /** What nobody says: the e of made, makes, asked, safely, movement, the ue of dialogue. */
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouytd])(?<![bcdfgkpstz]l)ed$"
            + "|(?<=[^aeiouyscxzgl]|[aeiouy]l)es$"
            + "|(?<=[^aeiouylr]|[aeiouy][lr])e$"
            + "|(?<=[aeiouy][^aeiouy])e(?=(?:ly|ments?|ful|less)$)"
            + "|(?<=[aeiou]g)ue$");
    /** Vowels that stand together and are said apart, as in radio, client, video, area, create, fluid, lying. */
    private static final Pattern APART = Pattern.compile("(?<![tcsgx])i[ao](?!ur)|(?<=c)ia(?=t)|ii"
            + "|(?<=[lsduqr])ie(?=t|nce|nt)|(?<=c)ie(?=t)|(?<=sc)ie(?=nce)"
            + "|eo(?![ufp])|(?<=[aeiou][^aeiou])ea$|(?<=cr)ea(?=t)|ea(?=li)|eu(?=m)|oe[mt]"
            + "|[^aeiouqg]u[ae](?=[ltn])|(?<!g)ui[dn]|[aeiouy]ing"
            + "|[dsb]n't$|sm$|thm$");

    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

    /** Texts say the same words again and again. */
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    /** How many syllables a word has, at least one. */
    int of(String word) {
        return known.computeIfAbsent(word, Syllables::count);
    }

    private static int count(String word) {
        String plain = POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        Integer odd = ODD.get(plain);
        if (odd != null) {
            return odd;
        }
        return Math.max(1, count(VOWELS, plain) - count(SILENT, plain) + count(APART, plain));
    }

    private static int count(Pattern pattern, String word) {
        Matcher found = pattern.matcher(word);
        int count = 0;
        while (found.find()) {
            count++;
        }
        return count;
    }
}
