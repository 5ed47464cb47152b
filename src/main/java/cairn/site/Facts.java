package cairn.site;

import java.util.List;
import java.util.Optional;

/**
 * What the answers so far say of a reader. What is unsaid stays unknown, and nothing is guessed from it.
 *
 * @param situation what has happened: the id of the text for it
 * @param now the reader's age
 * @param pictures the reader's ages in the pictures, one range for each kind of picture; none where that is unknown
 * @param place where the reader is
 */
public record Facts(
        Optional<String> situation, Optional<AgeRange> now, List<AgeRange> pictures, Optional<String> place) {

    /** Of a reader who has said nothing. */
    public static final Facts UNKNOWN = new Facts(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    private static final AgeRange UNDER_18 = new AgeRange(0, 17);
    private static final AgeRange ADULT = new AgeRange(18, AgeRange.NO_LIMIT);

    /** @throws NullPointerException where a range is missing */
    public Facts {
        pictures = List.copyOf(pictures);
    }

    /** These facts and those of one more answer, which counts where both say something. */
    public Facts and(Facts more) {
        return new Facts(
                more.situation.or(() -> situation),
                more.now.or(() -> now),
                more.pictures.isEmpty() ? pictures : more.pictures,
                more.place.or(() -> place));
    }

    /** Whether nobody of whom this is true was older in a picture than now. */
    public boolean arePossible() {
        return now.filter(age -> pictures.stream().anyMatch(picture -> picture.from() > age.to()))
                .isEmpty();
    }

    /** Whether an organisation serves everyone of whom this is true, by both ages and by place. */
    public boolean allow(Organisation organisation) {
        return organisation
                        .ageNow()
                        .or(() -> agesOf(organisation))
                        .map(this::isNow)
                        .orElse(true)
                && organisation.ageInPicture().map(this::isInPicture).orElse(true)
                && isIn(organisation.place());
    }

    /** Whether the reader's age is known to lie in that range. */
    public boolean isNow(AgeRange range) {
        return now.filter(range::covers).isPresent();
    }

    /** Whether there is a picture in which the reader's age is known to lie in that range. */
    public boolean isInPicture(AgeRange range) {
        return pictures.stream().anyMatch(range::covers);
    }

    /** Whether what serves only that place serves the reader. */
    public boolean isIn(String servedPlace) {
        return servedPlace.equals(Organisation.EVERYWHERE)
                || place.filter(servedPlace::equals).isPresent();
    }

    /** The ages of whom the register lists it for, where it says no ages and lists it for one group of readers only. */
    private static Optional<AgeRange> agesOf(Organisation organisation) {
        if (organisation.audiences().contains(Audience.EVERYONE)) {
            return Optional.empty();
        }
        boolean young = organisation.audiences().contains(Audience.UNDER_18);
        boolean grown = organisation.audiences().contains(Audience.ADULTS);
        return young == grown ? Optional.empty() : Optional.of(young ? UNDER_18 : ADULT);
    }
}
