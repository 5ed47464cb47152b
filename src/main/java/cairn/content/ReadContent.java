package cairn.content;

import cairn.site.Organisation;
import cairn.site.Timeline;
import cairn.source.FileText;
import cairn.source.Problem;
import cairn.source.Sources;
import java.util.List;
import java.util.Optional;

/**
 * What a content folder said.
 *
 * @param timeline every page there will be and when, where no error keeps it from being made
 * @param problems everything found, in the order of files and lines
 * @param sources the texts of every file that could be read
 * @param texts the words of every file that could be read
 * @param uses who refers to what, in the order of files and lines
 * @param style the rules of the house style
 * @param readingBudget how hard pages may be to read, where the content says so
 */
public record ReadContent(
        Optional<Timeline> timeline,
        List<Problem> problems,
        Sources sources,
        List<FileText> texts,
        Uses uses,
        List<StyleRule> style,
        Optional<ReadingBudget> readingBudget) {

    /** The names of the register, where it could be read. */
    public List<String> names() {
        return timeline.stream()
                .flatMap(read -> read.whole().organisations().stream())
                .flatMap(Organisation::names)
                .toList();
    }
}
