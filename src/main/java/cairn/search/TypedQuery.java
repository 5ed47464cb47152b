package cairn.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a reader typed, as a question to the index. Whatever is typed is words and never a language of queries, and what it
 * costs is bounded: so many words, and for some words that stand nowhere, so many others that are like them.
 */
final class TypedQuery {

    private static final int MOST_WORDS = 20;
    private static final int MOST_LIKE = 10;
    private static final int MOST_WITH_SLIPS = 6;
    private static final int LONG = 7;
    private static final int SHORTEST_WITH_SLIPS = 4;
    private static final float TIE = 0.2f;
    private static final float LIKE = 0.7f;
    private static final float NEIGHBOURS = 0.6f;

    private static final Map<String, Float> FIELDS = Map.of(
            IndexFields.TITLE, 3f,
            IndexFields.CALLED, 2.5f,
            IndexFields.TEXT, 1f,
            IndexFields.TEXT_CALLED, 0.7f,
            IndexFields.OTHER, 1f);

    private final IndexReader index;
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();
    private int withSlips;

    private TypedQuery(IndexReader index) {
        this.index = index;
    }

    static Query of(IndexReader index, String typed) throws IOException {
        TypedQuery made = new TypedQuery(index);
        List<String> words = Words.of(Analysis.ENGLISH, typed, MOST_WORDS);
        List<String> whole = Words.of(Analysis.ENGLISH_WHOLE, typed, MOST_WORDS);
        List<String> plain = Words.of(Analysis.OTHER, typed, MOST_WORDS);
        Set<String> terms = telling(words);
        terms.addAll(made.joined(plain));
        for (String term : terms) {
            made.add(made.term(term));
        }
        made.addOthers(plain);
        made.addNeighbours(words, IndexFields.TITLE, 3f);
        made.addNeighbours(whole, IndexFields.WHOLE_CALLED, 5f);
        made.addNeighbours(words, IndexFields.TEXT, 1f);
        made.addNeighbours(whole, IndexFields.WHOLE_TITLE, 1.5f);
        return made.query.build();
    }

    /** The words that tell one thing from another, where there are some. */
    private static Set<String> telling(List<String> words) {
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeAll(SmallWords.VAGUE);
        return telling.isEmpty() ? new LinkedHashSet<>(words) : telling;
    }

    private void add(Query part) {
        query.add(part, BooleanClause.Occur.SHOULD);
    }

    private Query term(String word) throws IOException {
        boolean known = isKnown(word);
        int slips = known || withSlips == MOST_WITH_SLIPS ? 0 : slips(word);
        withSlips += slips > 0 ? 1 : 0;
        List<Query> fields = FIELDS.entrySet().stream()
                .filter(field -> !field.getKey().equals(IndexFields.OTHER))
                .map(field -> (Query) new BoostQuery(
                        slips == 0
                                ? new TermQuery(new Term(field.getKey(), word))
                                : new FuzzyQuery(new Term(field.getKey(), word), slips, 1, MOST_LIKE, true),
                        known ? field.getValue() : LIKE * field.getValue()))
                .toList();
        return new DisjunctionMaxQuery(fields, TIE);
    }

    /** In other languages only whole words count: what is a slip there, nobody here knows. */
    private void addOthers(List<String> plain) {
        for (String word : new LinkedHashSet<>(plain)) {
            add(new TermQuery(new Term(IndexFields.OTHER, word)));
        }
    }

    /** Words that belong together as they were written ("child line"). */
    private List<String> joined(List<String> plain) {
        return Stream.iterate(1, i -> i < plain.size(), i -> i + 1)
                .flatMap(i -> Words.of(Analysis.ENGLISH, plain.get(i - 1) + plain.get(i), 1).stream())
                .filter(this::isKnownUnchecked)
                .toList();
    }

    private void addNeighbours(List<String> words, String field, float boost) {
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i - 1).equals(words.get(i))) {
                PhraseQuery pair = new PhraseQuery(1, field, words.get(i - 1), words.get(i));
                add(new BoostQuery(pair, NEIGHBOURS * boost));
            }
        }
    }

    private boolean isKnownUnchecked(String word) {
        try {
            return isKnown(word);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private boolean isKnown(String word) throws IOException {
        for (String field : FIELDS.keySet()) {
            if (index.docFreq(new Term(field, word)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int slips(String word) {
        if (word.length() < SHORTEST_WITH_SLIPS || word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return word.length() < LONG ? 1 : 2;
    }
}
