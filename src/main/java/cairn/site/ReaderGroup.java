package cairn.site;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The readers of an outcome for whom a part of it can be. Somebody belongs only where the answers say so for certain. */
public enum ReaderGroup {
    /** Who is 17 or younger. */
    UNDER_18("under-18", facts -> facts.isNow(new AgeRange(0, 17))),
    /** Who is 18 or younger. */
    UNDER_19("under-19", facts -> facts.isNow(new AgeRange(0, 18))),
    /** Who is 18 or older. */
    ADULTS("18-or-over", facts -> facts.isNow(new AgeRange(18, AgeRange.NO_LIMIT))),
    /** Who is 19 or older. */
    OVER_18("19-or-over", facts -> facts.isNow(new AgeRange(19, AgeRange.NO_LIMIT))),
    /** Whose age is not known. */
    AGE_UNKNOWN("age-not-said", facts -> facts.now().isEmpty()),
    /** Who was 17 or younger in a picture. */
    YOUNG_PICTURE("picture-under-18", facts -> facts.isInPicture(new AgeRange(0, 17))),
    /** Who was 18 or older in a picture. */
    GROWN_PICTURE("picture-18-or-over", facts -> facts.isInPicture(new AgeRange(18, AgeRange.NO_LIMIT))),
    /** Of whose pictures nothing is known. */
    PICTURE_UNKNOWN("picture-not-said", facts -> facts.pictures().isEmpty()),
    /** Who is in Scotland. */
    SCOTLAND("scotland", facts -> facts.isIn("Scotland"));

    private final String word;
    private final Predicate<Facts> belongs;

    ReaderGroup(String word, Predicate<Facts> belongs) {
        this.word = word;
        this.belongs = belongs;
    }

    /** The word that editors write, such as {@code under-18}. */
    public String word() {
        return word;
    }

    /** Whether somebody of whom this is known belongs. */
    public boolean includes(Facts facts) {
        return belongs.test(facts);
    }

    /** Every word, in the order of the groups. */
    public static List<String> words() {
        return Stream.of(values()).map(ReaderGroup::word).toList();
    }
}
