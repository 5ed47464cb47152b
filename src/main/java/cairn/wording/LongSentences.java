package cairn.wording;

import java.util.List;

/** Flags sentences with more words than that. */
record LongSentences(int most) implements Look {

    @Override
    public List<Hit> hits(PassageWords words) {
        if (words.tokens().size() <= most) {
            return List.of();
        }
        return Sentence.of(words.tokens()).stream()
                .filter(sentence -> sentence.words().size() > most)
                .map(sentence -> new Hit(
                        new Span(sentence.from(), sentence.to()),
                        "This sentence has %d words".formatted(sentence.words().size()),
                        ""))
                .toList();
    }
}
