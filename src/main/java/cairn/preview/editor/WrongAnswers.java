package cairn.preview.editor;

import java.util.Map;

/** A file cannot begin with these answers; nothing was written. */
public final class WrongAnswers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<NewField, String> reasons;

    WrongAnswers(Map<NewField, String> reasons) {
        super(String.join(" ", reasons.values()));
        this.reasons = reasons;
    }

    /** What is wrong with which answer, in a sentence for an editor. */
    public Map<NewField, String> reasons() {
        return reasons;
    }
}
