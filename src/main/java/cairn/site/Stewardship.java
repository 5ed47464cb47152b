package cairn.site;

import java.util.Optional;

/**
 * Who looks after a page and whom it is written for: for the team, never shown to readers.
 *
 * @param id a name of the page that stays when its file is renamed, unique in the site
 * @param owner the person or team that answers for it
 * @param audience whom it speaks to
 */
public record Stewardship(Optional<Id> id, Optional<String> owner, Optional<Audience> audience) {

    /** Where the page says nothing of it. */
    public static final Stewardship UNSAID = new Stewardship(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A name that stays.
     *
     * @param source where it is given
     */
    public record Id(Slug name, SourceRef source) {}
}
