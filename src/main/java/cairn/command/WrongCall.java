package cairn.command;

import java.util.function.Supplier;

/** A command was called with words that it does not understand. The message is a sentence that says why. */
final class WrongCall extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongCall(String why) {
        super(why);
    }

    private WrongCall(IllegalArgumentException why) {
        super(why.getMessage(), why);
    }

    /** What the words mean; an {@link IllegalArgumentException} says that they mean nothing. */
    static <T> T unless(Supplier<T> meaning) {
        try {
            return meaning.get();
        } catch (IllegalArgumentException e) {
            throw new WrongCall(e);
        }
    }
}
