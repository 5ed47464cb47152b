package cairn.site;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When readers see something.
 *
 * @param status whether it is for readers at all
 * @param from the first moment at which they see it; always so far, where there is none
 * @param until the first moment at which they do not see it any more; never, where there is none
 */
public record Lifetime(Status status, Optional<Instant> from, Optional<Instant> until) {

    /** From ever and for ever. */
    public static final Lifetime ALWAYS = new Lifetime(Status.PUBLISHED, Optional.empty(), Optional.empty());

    /** Of what has been taken away. */
    public static final Lifetime OVER = new Lifetime(Status.PUBLISHED, Optional.empty(), Optional.of(Instant.MIN));

    /** @throws IllegalArgumentException where it would end before it began */
    public Lifetime {
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            throw new IllegalArgumentException("the time at which it ends is not after the time at which it begins");
        }
    }

    /** Whether it is for readers, and the moment lies within its times. */
    public boolean isShownAt(Instant moment) {
        return !isDraft() && includes(moment);
    }

    /** Whether the moment lies within its times, be it for readers or a draft. */
    public boolean includes(Instant moment) {
        return (from.isEmpty() || !moment.isBefore(from.get())) && !isOverAt(moment);
    }

    /** Whether its times have passed. */
    public boolean isOverAt(Instant moment) {
        return until.isPresent() && !moment.isBefore(until.get());
    }

    /** What is left of it from that moment on, where readers are to see anything of it. */
    public Optional<Lifetime> from(Instant moment) {
        return isDraft() || isOverAt(moment)
                ? Optional.empty()
                : Optional.of(new Lifetime(
                        status, Optional.of(from.filter(moment::isBefore).orElse(moment)), until));
    }

    /** Whether readers see it at every moment of the other one. */
    public boolean covers(Lifetime other) {
        boolean early = from.isEmpty()
                || other.from.filter(begin -> !begin.isBefore(from.get())).isPresent();
        boolean late = until.isEmpty()
                || other.until.filter(end -> !end.isAfter(until.get())).isPresent();
        return !isDraft() && early && late;
    }

    /** Whether it is still being written. */
    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    /** Whether it begins or ends at some time. */
    boolean hasTimes() {
        return from.isPresent() || until.isPresent();
    }

    /** The moments at which it appears and vanishes. */
    public Stream<Instant> changes() {
        return Stream.concat(from.stream(), until.stream()).filter(moment -> !moment.equals(Instant.MIN));
    }
}
