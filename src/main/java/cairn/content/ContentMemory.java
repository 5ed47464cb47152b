package cairn.content;

import cairn.markdown.MarkdownMemory;

/**
 * What one reading of a content folder leaves for the next, so that a saved file costs little more than itself. Readings
 * that overlap need memories of their own.
 */
public final class ContentMemory {

    private final MarkdownMemory texts = new MarkdownMemory();

    void beginReading() {
        texts.beginReading();
    }

    MarkdownMemory texts() {
        return texts;
    }
}
