package cairn.site;

import java.util.Set;

/**
 * An organisation that the text of an outcome names or leads to.
 *
 * @param organisation its id
 * @param readers the groups to which a reader must belong, all of them, to be shown it
 * @param source where it is named
 */
public record Mention(String organisation, Set<ReaderGroup> readers, SourceRef source) {

    /** Whether somebody of whom this is known is shown it. */
    public boolean isShownTo(Facts facts) {
        return readers.stream().allMatch(group -> group.includes(facts));
    }
}
