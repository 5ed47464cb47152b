package cairn.preview.health;

import cairn.site.Lifetime;
import java.time.Instant;

/** What readers see of a page. */
public enum State {
    DRAFT("Draft"),
    SCHEDULED("Scheduled"),
    PUBLISHED("Published"),
    EXPIRED("Expired");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /** The word for editors. */
    public String word() {
        return word;
    }

    /** The state at that moment of a page with that lifetime. */
    static State of(Lifetime lifetime, Instant moment) {
        if (lifetime.isDraft()) {
            return DRAFT;
        }
        if (lifetime.isOverAt(moment)) {
            return EXPIRED;
        }
        return lifetime.isShownAt(moment) ? PUBLISHED : SCHEDULED;
    }
}
