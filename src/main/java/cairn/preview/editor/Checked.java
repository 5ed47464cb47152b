package cairn.preview.editor;

import cairn.preview.draft.ProblemView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is found in a text.
 *
 * @param problems in that file
 * @param elsewhere in all others
 * @param words how many words of that text readers read
 * @param grade its Flesch-Kincaid grade; null where there are too few words to tell, or none in English
 */
record Checked(
        List<ProblemView> problems,
        List<ProblemView> elsewhere,
        int words,
        @Nullable Double grade) {}
