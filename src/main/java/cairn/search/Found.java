package cairn.search;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was found, in bytes of which there are always as many, so that how many there are tells nothing.
 *
 * @param numbers its places in the list of all that can be found
 * @param cut whether more was typed than was read
 */
record Found(List<Integer> numbers, boolean cut) {

    private static final int NOTHING = -1;

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + SearchIndex.MOST * Integer.BYTES);
        bytes.put((byte) (cut ? 1 : 0));
        IntStream.range(0, SearchIndex.MOST).forEach(i -> bytes.putInt(i < numbers.size() ? numbers.get(i) : NOTHING));
        return bytes.array();
    }

    static Found of(byte[] all) {
        ByteBuffer bytes = ByteBuffer.wrap(all);
        boolean cut = bytes.get() == 1;
        List<Integer> numbers = IntStream.range(0, SearchIndex.MOST)
                .map(i -> bytes.getInt())
                .filter(number -> number != NOTHING)
                .boxed()
                .toList();
        return new Found(numbers, cut);
    }
}
