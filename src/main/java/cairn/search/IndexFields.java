package cairn.search;

import cairn.site.Language;
import cairn.site.WordGroup;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;

/** What stands in the index of something that can be found. */
final class IndexFields {

    /** Its place in the list of all. */
    static final String NUMBER = "number";
    /** Its title and its other names. */
    static final String TITLE = "title";
    /** The same with small words. */
    static final String WHOLE_TITLE = "whole-title";
    /** What readers call what stands in the title, or in its first sentence. */
    static final String CALLED = "called";
    /** The same with small words. */
    static final String WHOLE_CALLED = "whole-called";
    /** All that it says. */
    static final String TEXT = "text";
    /** What readers call what it says. */
    static final String TEXT_CALLED = "text-called";
    /** Title and text in another language than English. */
    static final String OTHER = "other";

    private final List<Called> groups;

    IndexFields(List<WordGroup> groups) {
        this.groups = groups.stream()
                .map(group -> new Called(Words.padded(group.means()), group.readers()))
                .toList();
    }

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                Analysis.ENGLISH,
                Map.of(
                        WHOLE_TITLE,
                        Analysis.ENGLISH_WHOLE,
                        WHOLE_CALLED,
                        Analysis.ENGLISH_WHOLE,
                        OTHER,
                        Analysis.OTHER));
    }

    Document document(Findable found, int number) {
        Document document = new Document();
        document.add(new StoredField(NUMBER, number));
        if (!found.language().equals(Language.ENGLISH)) {
            add(document, OTHER, found.title() + "\n" + found.text());
            return document;
        }
        add(document, TITLE, found.title() + "\n" + found.names());
        add(document, WHOLE_TITLE, found.title());
        add(document, TEXT, found.text());
        String first = Words.padded(found.title() + " . " + found.names() + " . " + found.sentence());
        String text = Words.padded(found.text());
        for (Called group : groups) {
            if (first.contains(group.means())) {
                group.readers().forEach(words -> add(document, CALLED, words));
                group.readers().forEach(words -> add(document, WHOLE_CALLED, words));
            } else if (text.contains(group.means())) {
                group.readers().forEach(words -> add(document, TEXT_CALLED, words));
            }
        }
        return document;
    }

    /**
     * What readers call something.
     *
     * @param means the words of pages, padded
     * @param readers theirs
     */
    private record Called(String means, List<String> readers) {}

    private static void add(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
    }
}
