package cairn.preview.health;

import cairn.content.ReadContent;
import cairn.content.Use;
import cairn.preview.draft.Draft;
import cairn.preview.draft.DraftSite;
import cairn.site.Lifetime;
import cairn.site.UkTime;
import cairn.wording.ReadingEffort;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is known of the content, from which an examination draws.
 *
 * @param draft the last reading, and the last one without errors
 * @param content what the files say now
 * @param efforts how hard each file is to read, by its path
 * @param moment at which pages are shown or not, and reviews due or not
 */
record Evidence(Draft draft, ReadContent content, Map<String, ReadingEffort> efforts, Instant moment) {

    static Evidence of(Draft draft, ReadContent content, Instant moment) {
        return new Evidence(draft, content, ReadingEffort.ofEach(content.texts(), content.names()), moment);
    }

    /** How many problems a file has. */
    Counts problems(String file) {
        return Counts.of(DraftSite.in(file, draft.problems()));
    }

    /** The places that refer to what is meant. */
    List<Use> uses(Predicate<Use> meant) {
        return content.uses().stream().filter(meant).toList();
    }

    /** What readers see of something with that lifetime. */
    State state(Lifetime lifetime) {
        return State.of(lifetime, moment);
    }

    /** When readers see it, in words; empty where it is from ever and for ever. */
    static String times(Lifetime lifetime) {
        String from = lifetime.from().map(time -> "from " + UkTime.words(time)).orElse("");
        String until =
                lifetime.until().map(time -> "until " + UkTime.words(time)).orElse("");
        return (from + " " + until).strip();
    }
}
