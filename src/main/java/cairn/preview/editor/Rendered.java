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
 * @param words how many words of that text readers read
 * @param grade its Flesch-Kincaid grade; null where there are too few words to tell, or none in English
 */
record Rendered(
        @Nullable String html,
        @Nullable String address,
        boolean current,
        List<ProblemView> problems,
        List<ProblemView> elsewhere,
        int words,
        @Nullable Double grade) {}
