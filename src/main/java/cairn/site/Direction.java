package cairn.site;

import java.util.Locale;
import java.util.Set;

/** Which way the lines of a text run. */
public enum Direction {
    /** From left to right. */
    LTR,
    /** From right to left. */
    RTL;

    /** The scripts that run from right to left (ISO 15924; Unicode property Bidi_Class R and AL). */
    private static final Set<String> SCRIPTS = Set.of(
            "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Syre", "Syrj", "Syrn",
            "Thaa", "Yezi");

    /** The living languages that are mostly written in one of those (CLDR, likely subtags). */
    private static final Set<String> LANGUAGES = Set.of(
            "aeb", "aii", "apc", "ar", "ars", "ary", "arz", "azb", "bal", "bgn", "bqi", "brh", "ckb", "dv", "fa", "glk",
            "haz", "he", "ks", "lrc", "luz", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh", "skr", "syr", "ug",
            "ur", "yi");

    /** The direction of a language: that of the script which its tag names, else that of its usual one. */
    static Direction of(Locale locale) {
        boolean rightToLeft = locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return rightToLeft ? RTL : LTR;
    }

    /** The value of HTML's {@code dir}. */
    public String dir() {
        return name().toLowerCase(Locale.ROOT);
    }
}
