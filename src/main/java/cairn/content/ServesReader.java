package cairn.content;

import cairn.site.AgeRange;
import cairn.site.Audience;
import cairn.site.Facet;
import cairn.source.Problems;
import cairn.yaml.Value;
import cairn.yaml.Words;
import cairn.yaml.YamlMapping;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads whom an organisation serves, and holds that against the ages it serves. */
final class ServesReader {

    private static final List<String> READERS = Facet.FOR.choices();
    private static final int CHILD = 17;

    /** What it is written as. */
    static final Value VALUE = new Value.ListOf(new Value.Word(READERS));

    private final YamlMapping keys;
    private final Problems problems;

    /** Reads the keys of an organisation. */
    ServesReader(YamlMapping keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    /** Those named for it; else the readers of the lists it stands in. */
    Set<Audience> read(Set<Audience> lists, Optional<AgeRange> ageNow) {
        List<Audience> named = keys.list("serves", Words.oneOf(READERS)).stream()
                .map(word -> Words.oneOf(Audience.values(), Audience::word).apply(word))
                .toList();
        Set<Audience> serves = EnumSet.noneOf(Audience.class);
        serves.addAll(named.isEmpty() ? lists : named);
        if (serves.remove(Audience.EVERYONE)) {
            serves.addAll(List.of(Audience.UNDER_18, Audience.ADULTS, Audience.PARENTS));
        }
        serves.remove(Audience.MORE);
        ageNow.ifPresent(ages -> tellWrongAge(serves, ages));
        return serves;
    }

    /** No child is led to what is for adults alone, nor the other way round. */
    private void tellWrongAge(Set<Audience> serves, AgeRange ages) {
        boolean noChild = serves.contains(Audience.UNDER_18) && ages.from() > CHILD;
        boolean noAdult = serves.contains(Audience.ADULTS) && ages.to() <= CHILD;
        if (noChild || noAdult) {
            problems.error(
                    "serves-wrong-age",
                    keys.place(keys.keys().contains("serves") ? "serves" : "audience"),
                    "It is said to be for %s, and under \"ages\" none of them belongs."
                            .formatted((noChild ? Audience.UNDER_18 : Audience.ADULTS).word()),
                    "Change the one that is wrong.");
        }
    }
}
