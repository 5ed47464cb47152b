package cairn.command;

/** What a command tells the shell. */
public final class ExitStatus {

    /** All is well. */
    static final int FINE = 0;
    /** The content has problems. */
    static final int PROBLEMS = 1;
    /** The command was called wrongly. */
    static final int WRONG_CALL = 2;
    /** Nothing yet: a server was started, and goes on by itself. */
    public static final int GOES_ON = -1;

    private ExitStatus() {}
}
