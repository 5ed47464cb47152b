package cairn.check;

/** Git could not say what changed; the message is a sentence for whoever called. */
public final class ChangesUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangesUnknown(String message) {
        super(message);
    }
}
