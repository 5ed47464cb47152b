package cairn.check;

import cairn.content.ContentMemory;
import cairn.source.Problem;
import cairn.wording.TextMemory;
import cairn.wording.WordingMemory;
import java.util.List;
import java.util.Set;

/** What one round of reading and checking leaves for the next. Rounds that overlap need memories of their own. */
public final class CheckMemory {

    private final ContentMemory content = new ContentMemory();
    private final WordingMemory wording = new WordingMemory();
    private final TextMemory<List<Problem>> headings = new TextMemory<>();
    private final TextMemory<List<Problem>> numbers = new TextMemory<>();
    private final TextMemory<Set<String>> meanings = new TextMemory<>();

    /** What was read. */
    public ContentMemory content() {
        return content;
    }

    /** What headings differ in. */
    TextMemory<List<Problem>> headings() {
        return headings;
    }

    /** Which numbers stand in sentences. */
    TextMemory<List<Problem>> numbers() {
        return numbers;
    }

    /** Which of the words that readers are said to mean stand in each text. */
    TextMemory<Set<String>> meanings() {
        return meanings;
    }

    WordingMemory wording() {
        return wording;
    }
}
