package cairn.markdown;

import java.util.concurrent.CancellationException;

/**
 * A text that is read only so often. Whatever a library does with it, it has to come back for the next character, and
 * then stops by itself where it has gone on for too long.
 */
final class WatchedText implements CharSequence {

    /** Guidance is read 15 to 20 times over; a page of links in one paragraph, 230 times. */
    private static final long READS_PER_CHARACTER = 400;

    private static final long READS_AT_LEAST = 2_000_000;

    private final String text;
    private final long most;
    private long reads;
    private int last;
    private volatile boolean closed;

    WatchedText(String text) {
        this.text = text;
        this.most = READS_AT_LEAST + READS_PER_CHARACTER * text.length();
    }

    /** Lets nobody read on. */
    void close() {
        closed = true;
    }

    /** The offset that was read last: where the reader was when it stopped. */
    int last() {
        return last;
    }

    @Override
    public int length() {
        return text.length();
    }

    /** @throws CancellationException where the text was read too often, or is closed */
    @Override
    public char charAt(int index) {
        if (closed || ++reads > most) {
            throw new CancellationException("this text is too tangled");
        }
        last = index;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
