package cairn.check;

import cairn.content.ReadContent;
import cairn.source.Problem;
import java.util.stream.Stream;

/** Something that holds for the words of all good content and for who refers to what, whenever it is shown. */
@FunctionalInterface
interface ContentRule {

    /** Where it does not hold. */
    Stream<Problem> check(ReadContent content);
}
