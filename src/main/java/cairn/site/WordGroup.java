package cairn.site;

import java.util.List;

/**
 * What readers call something that the pages call otherwise.
 *
 * @param means the words of the pages
 * @param readers the words of readers
 * @param source where it stands
 */
public record WordGroup(String means, List<String> readers, SourceRef source) {

    /** @throws NullPointerException where something is missing */
    public WordGroup {
        readers = List.copyOf(readers);
    }
}
