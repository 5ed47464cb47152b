package cairn.preview.health;

import cairn.content.Use;
import java.util.List;
import java.util.Optional;

/**
 * How something is doing that pages share.
 *
 * @param kind {@code Organisation}, {@code Shared text}, {@code Notice} or {@code Other file}
 * @param name what it is called
 * @param file the file that it is written in
 * @param showing what readers see of it, where that has times of its own
 * @param problems what is wrong with it
 * @param uses where pages refer to it; empty also where pages show it without referring to it
 */
public record SharedHealth(
        String kind, String name, String file, Optional<Showing> showing, Counts problems, List<Use> uses) {

    /** The kind of a notice. */
    static final String NOTICE = "Notice";

    /**
     * What readers see of something.
     *
     * @param state what they see of it
     * @param times when they see it, where it is not from ever and for ever
     */
    public record Showing(State state, String times) {}

    /** Whether pages show it by its place in the content, so that nothing has to refer to it. */
    public boolean isNotice() {
        return kind.equals(NOTICE);
    }
}
