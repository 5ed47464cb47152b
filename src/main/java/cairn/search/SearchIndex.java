package cairn.search;

import cairn.site.Search;
import cairn.site.Site;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Everything that can be found on one version of a site, in memory. It is read by many at once, and never changed. */
final class SearchIndex {

    /** The largest number of results: more would be another thing to read through. */
    static final int MOST = 8;

    private static final int LOOKED_AT = 60;

    private final String version;
    private final List<Findable> all;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private SearchIndex(String version, List<Findable> all, DirectoryReader reader) {
        this.version = version;
        this.all = all;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // What was looked for is nothing to keep, not even to be quicker the next time.
        searcher.setQueryCache(null);
    }

    static SearchIndex of(Site site, Search search) throws IOException {
        List<Findable> all = Findables.of(site, search).toList();
        IndexFields fields = new IndexFields(search.groups());
        Directory memory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(IndexFields.analyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(memory, config)) {
            for (int number = 0; number < all.size(); number++) {
                writer.addDocument(fields.document(all.get(number), number));
            }
        }
        return new SearchIndex(version(site), all, DirectoryReader.open(memory));
    }

    /** Whether it is of that site. */
    boolean isOf(Site site) {
        return version.equals(version(site));
    }

    private static String version(Site site) {
        return site.version().lasting();
    }

    /** Keeps it from being closed until it is released; false where it is closed already. */
    boolean tryAcquire() {
        return reader.tryIncRef();
    }

    /** The last who releases it closes it. */
    void release() throws IOException {
        reader.decRef();
    }

    /** Those with these numbers; what there is not is left out. */
    List<Findable> at(List<Integer> numbers) {
        return numbers.stream()
                .filter(number -> number < all.size())
                .map(all::get)
                .toList();
    }

    /** The numbers of what fits those words, the best first, of each page the best part, and of those with one title one. */
    List<Integer> find(String typed) throws IOException {
        Stream<Scored> found = Stream.of(searcher.search(TypedQuery.of(reader, typed), LOOKED_AT).scoreDocs)
                .map(this::scored);
        Set<String> pages = new HashSet<>();
        Set<String> titles = new HashSet<>();
        return found.sorted(Comparator.comparingDouble(Scored::score).reversed())
                .map(Scored::number)
                .filter(number -> pages.add(all.get(number).page()))
                .filter(number -> titles.add(all.get(number).title()))
                .limit(MOST)
                .toList();
    }

    private Scored scored(ScoreDoc document) {
        try {
            int number = searcher.storedFields()
                    .document(document.doc)
                    .getField(IndexFields.NUMBER)
                    .numericValue()
                    .intValue();
            return new Scored(number, document.score * all.get(number).kind().weight());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Scored(int number, double score) {}
}
