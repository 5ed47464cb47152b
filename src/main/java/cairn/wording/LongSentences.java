package cairn.wording;

import java.util.stream.Stream;

/** Flags sentences with more words than that. */
record LongSentences(int most) implements Look {

    @Override
    public Stream<Hit> hits(PassageWords words) {
        return Sentence.of(words.tokens()).stream()
                .filter(sentence -> sentence.words().size() > most)
                .map(sentence -> new Hit(
                        new Span(sentence.from(), sentence.to()),
                        "This sentence has %d words".formatted(sentence.words().size()),
                        ""));
    }
}
