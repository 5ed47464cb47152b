package cairn.content;

import cairn.markdown.MarkdownMemory;
import java.util.Optional;

/**
 * What one reading of a content folder leaves for the next, so that only what changed is read anew. Nothing in it is
 * trusted: texts are compared, and what else was looked at (decisions 0020 and 0021). Readings that overlap need memories
 * of their own.
 */
public final class ContentMemory {

    private final MarkdownMemory texts = new MarkdownMemory();
    private final FileMemory<PageHead> heads = new FileMemory<>();
    private final FileMemory<SharingPage> pages = new FileMemory<>();
    private Optional<Neighbours> neighbours = Optional.empty();

    void beginReading() {
        heads.beginReading();
        pages.beginReading();
    }

    /** Where something changed that every text can ask for, no page is what it was; most of its texts still are. */
    void look(Neighbours now) {
        if (!neighbours.equals(Optional.of(now))) {
            neighbours = Optional.of(now);
            texts.beginReading();
            pages.forget();
        }
    }

    MarkdownMemory texts() {
        return texts;
    }

    /** The heads of pages, made of their files and the addresses above them. */
    FileMemory<PageHead> heads() {
        return heads;
    }

    /** The pages, made of their files and, where they are translations, of those of their originals. */
    FileMemory<SharingPage> pages() {
        return pages;
    }

    /**
     * A page that was read.
     *
     * @param shared the texts that it shows of those that pages share
     */
    record SharingPage(ReadPage page, Snippets shared) {}
}
