package cairn.site;

import java.util.Set;

/**
 * An organisation, or a way to reach one, that the text of an outcome names or leads to.
 *
 * @param id its own, or that of one of its ways of contact
 * @param readers the groups to which a reader must belong, all of them, to be shown it
 * @param source where it is named
 */
public record Mention(String id, Set<ReaderGroup> readers, SourceRef source) {

    /** Whether somebody of whom this is known is shown it. */
    public boolean isShownTo(Facts facts) {
        return readers.stream().allMatch(group -> group.includes(facts));
    }
}
