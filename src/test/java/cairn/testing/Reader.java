package cairn.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who answers the questions of the real flow.
 *
 * @param situation what has happened
 * @param age the answer on the age now
 * @param picture the answer on the age in the picture
 * @param place the answer on the place
 */
public record Reader(String situation, String age, String picture, String place) {

    private static final String NOT_SAID = "not-said";
    private static final List<String> AGES = List.of("under-18", "just-18", "over-18", NOT_SAID);
    private static final List<String> PICTURES = List.of("under-18", "over-18", "both", NOT_SAID);
    private static final List<String> PLACES = List.of("scotland", "elsewhere");

    /** Everybody there can be: who is under 18 was so in every picture. */
    public static Stream<Reader> all(List<String> situations) {
        return situations.stream()
                .flatMap(situation -> AGES.stream()
                        .flatMap(age -> PICTURES.stream()
                                .filter(picture -> !age.equals("under-18") || picture.equals("under-18"))
                                .flatMap(picture ->
                                        PLACES.stream().map(place -> new Reader(situation, age, picture, place)))));
    }

    /** The id of the answer to that question. */
    public String answerTo(String question) {
        return switch (question) {
            case "situation" -> situation;
            case "age" -> age;
            case "picture" -> picture;
            case "place" -> place;
            default -> throw new IllegalArgumentException("nobody has an answer to " + question);
        };
    }

    /** Whether the reader is known to be younger than that: 18 or 19. */
    public boolean isUnder(int years) {
        return age.equals("under-18") || years == 19 && age.equals("just-18");
    }

    /** Whether the reader is known to be 18 or older. */
    public boolean isAtLeast18() {
        return Set.of("just-18", "over-18").contains(age);
    }

    /** Whether there is known to be a picture of the reader at 18 or older. Without an age now, nothing more is asked. */
    public boolean hasPictureAtLeast18() {
        return !age.equals(NOT_SAID) && Set.of("over-18", "both").contains(picture);
    }

    /** Whether there is known to be a picture of the reader under 18. */
    public boolean hasPictureUnder18() {
        return isUnder(18)
                || !age.equals(NOT_SAID) && Set.of("under-18", "both").contains(picture);
    }

    /** Whether the reader is known to be in Scotland. */
    public boolean isInScotland() {
        return place.equals("scotland");
    }

    @Override
    public String toString() {
        return "%-12s now %-8s picture %-8s %-9s".formatted(situation, age, picture, place);
    }
}
