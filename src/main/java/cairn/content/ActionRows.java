package cairn.content;

import cairn.site.ActionLink;
import cairn.site.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts action links that follow each other into one row. */
final class ActionRows {

    private ActionRows() {}

    static List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (block instanceof Block.ActionLinks next
                    && last >= 0
                    && joined.get(last) instanceof Block.ActionLinks row) {
                joined.set(last, new Block.ActionLinks(both(row.links(), next.links())));
            } else {
                joined.add(block);
            }
        }
        return List.copyOf(joined);
    }

    private static List<ActionLink> both(List<ActionLink> first, List<ActionLink> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
