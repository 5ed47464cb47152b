package cairn.preview.gate;

/** Where the workbench stands: below an address that no page can have, since a page's holds only letters, digits and hyphens. */
public final class Workbench {

    /** What every address of the workbench begins with. */
    public static final String PREFIX = "/~/";
    /** What every address begins with that reads or changes files for a script. */
    public static final String API = PREFIX + "api/";
    /** The address that makes a browser known. */
    public static final String START = PREFIX + "start";

    private Workbench() {}

    /** The first address to open. */
    public static String firstAddress(int port, Secrets secrets) {
        return "http://127.0.0.1:%d%s?token=%s".formatted(port, START, secrets.session());
    }

    /** The name of the cookie: cookies of one host are shared by all its ports, so the port stands in the name. */
    static String cookie(int port) {
        return "cairn-workbench-" + port;
    }
}
