package cairn.preview.editor;

import cairn.preview.draft.ProblemView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a text would look.
 *
 * @param html the whole page; null where the file is no page, or never was a good one
 * @param address the page's address
 * @param current whether the page is of that text, and not of the last one without errors
 * @param problems in that file
 * @param elsewhere in all others
 */
record Rendered(
        @Nullable String html,
        @Nullable String address,
        boolean current,
        List<ProblemView> problems,
        List<ProblemView> elsewhere) {}
