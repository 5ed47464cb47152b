package cairn.site;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether somebody answers now, and what comes next. It says the same at each moment until it changes.
 *
 * @param state whether it is open
 * @param since the moment from which it has been so; the earliest that was looked at, where it is longer
 * @param until the moment at which it changes; never, where there is none
 * @param opens the next moment at which it is surely open, where it is not now
 * @param perhapsSooner whether a bank holiday lies between that may be none for it
 */
public record Opening(
        State state, Instant since, Optional<Instant> until, Optional<Instant> opens, boolean perhapsSooner) {

    /** It never closes. */
    public static final Opening ALWAYS =
            new Opening(State.ALWAYS, Instant.MIN, Optional.empty(), Optional.empty(), false);

    /** Whether somebody answers. */
    public enum State {
        /** Day and night. */
        ALWAYS,
        /** Now. */
        OPEN,
        /** It is a bank holiday, and it is not known whether that counts. */
        PERHAPS,
        /** Not now. */
        CLOSED
    }

    /** Whether somebody surely answers now. */
    public boolean isOpen() {
        return state == State.ALWAYS || state == State.OPEN;
    }

    /** The state in words, such as "Open now, until 4pm" or "Opens Monday 10am". */
    public String words() {
        return OpeningWords.of(this);
    }
}
