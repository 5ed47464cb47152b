package cairn.source;

import cairn.site.Language;
import java.util.List;

/**
 * The words of one file as its author wrote them.
 *
 * @param file its path below the content folder
 * @param kind what the file is for
 * @param language what it is written in
 * @param passages its words in the order of the file
 */
public record FileText(String file, Kind kind, Language language, List<Passage> passages) {

    /** What a file of words is for. */
    public enum Kind {
        PAGE,
        SNIPPET,
        NOTICE,
        ORGANISATION,
        FLOW,
        SETTINGS
    }
}
