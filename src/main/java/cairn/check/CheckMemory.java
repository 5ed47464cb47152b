package cairn.check;

import cairn.content.ContentMemory;
import cairn.content.FileUses;
import cairn.source.FileText;
import cairn.source.PartMemory;
import cairn.source.Problem;
import cairn.wording.WordingMemory;
import java.util.List;
import java.util.Set;

/** What one round of reading and checking leaves for the next. Rounds that overlap need memories of their own. */
public final class CheckMemory {

    private final ContentMemory content = new ContentMemory();
    private final OutlineMemory outline = new OutlineMemory();
    private final WordingMemory wording = new WordingMemory();
    private final PartMemory<FileText, List<Problem>> headings = new PartMemory<>(FileText::file);
    private final PartMemory<FileText, List<Problem>> numbers = new PartMemory<>(FileText::file);
    private final PartMemory<FileText, Set<String>> meanings = new PartMemory<>(FileText::file);
    private final PartMemory<FileUses, List<Problem>> wordsOfLinks = new PartMemory<>(FileUses::file);
    private final PartMemory<FileUses, List<Problem>> targetsOfWords = new PartMemory<>(FileUses::file);

    /** What was read. */
    public ContentMemory content() {
        return content;
    }

    /** What is wrong with all but the words. */
    OutlineMemory outline() {
        return outline;
    }

    /** What headings differ in. */
    PartMemory<FileText, List<Problem>> headings() {
        return headings;
    }

    /** Which numbers stand in sentences. */
    PartMemory<FileText, List<Problem>> numbers() {
        return numbers;
    }

    /** Which of the words that readers are said to mean stand in each text. */
    PartMemory<FileText, Set<String>> meanings() {
        return meanings;
    }

    /** What is wrong with the words of links. */
    PartMemory<FileUses, List<Problem>> wordsOfLinks() {
        return wordsOfLinks;
    }

    /** Which links of one page have the same words and go to two places. */
    PartMemory<FileUses, List<Problem>> targetsOfWords() {
        return targetsOfWords;
    }

    WordingMemory wording() {
        return wording;
    }
}
