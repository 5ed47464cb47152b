package cairn.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which block of a translation says which block of its original.
 *
 * @param pairs one for each block of the original as it is now, in its order
 * @param leftOver the blocks of the translation whose original is gone
 */
record Alignment(List<Pair> pairs, List<TextBlock> leftOver) {

    /** What became of a block of the original. */
    enum Hold {
        /** It is translated, and has not changed since. */
        HOLDS,
        /** It has changed since it was translated. */
        CHANGED,
        /** It was never translated. */
        MISSING
    }

    /**
     * A block of the original, and the one of the translation that says it, or said it before it changed.
     *
     * @param own empty where it is missing
     */
    record Pair(TextBlock original, Optional<TextBlock> own, Hold hold) {}

    /**
     * The alignment of two texts. Equal marks belong together wherever they stand, so moving, adding and taking away
     * blocks leaves the others translated.
     *
     * @param marks for each of the translation's own blocks, the mark of the block that it was made from
     */
    static Alignment of(List<TextBlock> original, List<TextBlock> own, List<String> marks) {
        int known = Math.min(own.size(), marks.size());
        Map<String, Deque<Integer>> byMark = new HashMap<>();
        for (int i = 0; i < known; i++) {
            byMark.computeIfAbsent(marks.get(i), mark -> new ArrayDeque<>()).add(i);
        }
        List<Optional<Integer>> found = original.stream()
                .map(block -> Optional.ofNullable(
                        byMark.getOrDefault(block.mark(), new ArrayDeque<>()).poll()))
                .toList();
        boolean[] taken = new boolean[own.size()];
        found.forEach(index -> index.ifPresent(i -> taken[i] = true));
        List<Pair> pairs = pairs(original, own.subList(0, known), found, taken);
        List<TextBlock> leftOver = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            if (!taken[i]) {
                leftOver.add(own.get(i));
            }
        }
        return new Alignment(pairs, leftOver);
    }

    /** A block without its like is paired with what stands in its place, where that is of its kind and has lost its own. */
    private static List<Pair> pairs(
            List<TextBlock> original, List<TextBlock> own, List<Optional<Integer>> found, boolean[] taken) {
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < original.size(); i++) {
            TextBlock block = original.get(i);
            boolean replaced =
                    next < own.size() && !taken[next] && own.get(next).kind() == block.kind();
            if (found.get(i).isPresent()) {
                next = found.get(i).get();
                pairs.add(new Pair(block, Optional.of(own.get(next)), Hold.HOLDS));
                next++;
            } else if (replaced) {
                pairs.add(new Pair(block, Optional.of(own.get(next)), Hold.CHANGED));
                taken[next] = true;
                next++;
            } else {
                pairs.add(new Pair(block, Optional.empty(), Hold.MISSING));
            }
        }
        return pairs;
    }
}
