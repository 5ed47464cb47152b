package cairn.check;

import cairn.content.Problem;
import cairn.content.ReadContent;
import cairn.wording.HouseStyle;
import java.util.stream.Stream;

/** The content is worded as the web team's own rules say, and each rule does what its examples say. */
final class HouseStyleHolds implements ContentRule {

    @Override
    public Stream<Problem> check(ReadContent content) {
        return new HouseStyle(content.style(), content.names()).check(content.texts());
    }
}
