package cairn.check;

import cairn.content.ContentMemory;
import cairn.wording.WordingMemory;

/** What one round of reading and checking leaves for the next. Rounds that overlap need memories of their own. */
public final class CheckMemory {

    private final ContentMemory content = new ContentMemory();
    private final WordingMemory wording = new WordingMemory();

    /** What was read. */
    public ContentMemory content() {
        return content;
    }

    WordingMemory wording() {
        return wording;
    }
}
