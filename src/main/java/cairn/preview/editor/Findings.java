package cairn.preview.editor;

import cairn.preview.draft.DraftSite;
import cairn.preview.draft.ProblemView;
import cairn.source.Problem;
import cairn.source.Sources;
import java.util.List;

/**
 * What is wrong, as one file's editor wants to know it.
 *
 * @param problems in that file
 * @param elsewhere in all others
 */
record Findings(List<ProblemView> problems, List<ProblemView> elsewhere) {

    static Findings of(String file, List<Problem> all, Sources sources) {
        List<Problem> here = DraftSite.in(file, all);
        return new Findings(
                here.stream().map(problem -> ProblemView.of(problem, sources)).toList(),
                all.stream()
                        .filter(problem -> !here.contains(problem))
                        .map(problem -> ProblemView.of(problem, sources))
                        .toList());
    }
}
