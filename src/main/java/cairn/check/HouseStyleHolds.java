package cairn.check;

import cairn.content.ReadContent;
import cairn.source.Problem;
import cairn.wording.WordingMemory;
import java.util.stream.Stream;

/** The content is worded as the web team's own rules say, and each rule does what its examples say. */
final class HouseStyleHolds implements ContentRule {

    private final WordingMemory wording;

    HouseStyleHolds(WordingMemory wording) {
        this.wording = wording;
    }

    @Override
    public Stream<Problem> check(ReadContent content) {
        return wording.check(content.style(), content.names(), content.texts());
    }
}
