package cairn.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How texts, and what readers type, become the words that are compared: without accents, apostrophes and endings. */
final class Analysis extends Analyzer {

    /** Of English, without the words that say nothing. */
    static final Analysis ENGLISH = new Analysis(true, true);
    /** Of English, with every word: for titles that are made of such words. */
    static final Analysis ENGLISH_WHOLE = new Analysis(true, false);
    /** Of any other language: words as they are. */
    static final Analysis OTHER = new Analysis(false, false);

    private static final CharArraySet SMALL_WORDS = new CharArraySet(SmallWords.ALL, false);

    private final boolean stems;
    private final boolean stops;

    private Analysis(boolean stems, boolean stops) {
        this.stems = stems;
        this.stops = stops;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new WithoutApostrophes(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        TokenStream telling = stops ? new StopFilter(plain, SMALL_WORDS) : plain;
        return new TokenStreamComponents(words, stems ? new PorterStemFilter(telling) : telling);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }
}
