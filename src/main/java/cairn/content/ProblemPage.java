package cairn.content;

import java.util.List;
import java.util.Optional;

/**
 * What editors can read about a code: what it means, and an example with its mend.
 *
 * @param name the code
 * @param subject what it is about, one of the parts of the catalogue's index
 * @param title the problem in a few words
 * @param why what it means and why it matters, for somebody who is no programmer
 * @param examples files with the problem, and the same without it; none where no text of a file can show it
 * @param shownBy the test that shows it where no example can
 */
public record ProblemPage(
        String name, String subject, String title, String why, List<Example> examples, Optional<String> shownBy) {

    /**
     * A file with the problem, and mended.
     *
     * @param file its path below the content folder
     * @param bad the text with the problem; a page's front matter may be left out where the problem is below it
     * @param goodFile the path of the mended file, which differs where the name is the problem
     * @param good the mended text
     */
    public record Example(String file, String bad, String goodFile, String good) {}
}
