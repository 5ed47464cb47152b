package cairn.content;

import cairn.markdown.MarkdownMemory;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one reading of a content folder leaves for the next, so that only what changed is read anew. Nothing in it is
 * trusted: texts are compared, and what else was looked at (decisions 0020 and 0021); only which files need not be opened is
 * taken from what the file system says, where that is asked for (decision 0029). Readings that overlap need memories
 * of their own.
 */
public final class ContentMemory {

    private final OpenedFiles opened = new OpenedFiles();
    private final FileHashes hashes = new FileHashes();
    private final MarkdownMemory texts = new MarkdownMemory();
    private final FileMemory<PageHead> heads = new FileMemory<>();
    private final FileMemory<SharingPage> pages = new FileMemory<>();
    private final FileMemory<LeafletReader.Taken> leaflets = new FileMemory<>();
    private final MergedUses merged = new MergedUses();
    private Optional<Neighbours> neighbours = Optional.empty();
    private Optional<LastReading> last = Optional.empty();

    /** What the last reading said of these files, with the words of pages as they are now; nothing where more changed. */
    Optional<ReadContent> reworded(List<SourceFile> files) {
        Optional<LastReading> reworded = last.flatMap(reading -> reading.reworded(files, hashes::version));
        reworded.ifPresent(this::keep);
        return reworded.map(LastReading::content);
    }

    /** Keeps a reading that found no error. */
    void keep(LastReading reading) {
        last = Optional.of(reading);
    }

    void beginReading() {
        heads.beginReading();
        pages.beginReading();
        leaflets.beginReading();
        merged.beginReading();
    }

    /** Where something changed that every text can ask for, no page is what it was; most of its texts still are. */
    void look(Neighbours now) {
        if (!neighbours.equals(Optional.of(now))) {
            neighbours = Optional.of(now);
            texts.beginReading();
            pages.forget();
        }
    }

    /**
     * Opens every file of the folder again that was taken for unchanged, and forgets those that say something else.
     * Readings may go on meanwhile.
     *
     * @param rest is called between files, so that readers of the site do not notice
     * @return whether there were any, so that the folder has to be read again
     * @throws java.io.UncheckedIOException where the folder cannot be found
     */
    public boolean forgetWhatDiffers(Path folder, Runnable rest) {
        return new ContentFolder(folder, new Problems(), opened).forgetOthers(rest);
    }

    /** The files as they were opened. */
    OpenedFiles opened() {
        return opened;
    }

    /** What the files are named by. */
    FileHashes hashes() {
        return hashes;
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

    /** What leaflets take, made of the fronts of topics and of where the topics' pages stand. */
    FileMemory<LeafletReader.Taken> leaflets() {
        return leaflets;
    }

    /** What came of putting together what files refer to. */
    MergedUses merged() {
        return merged;
    }

    /**
     * A page that was read.
     *
     * @param shared the texts that it shows of those that pages share
     */
    record SharingPage(ReadPage page, Snippets shared) {}
}
