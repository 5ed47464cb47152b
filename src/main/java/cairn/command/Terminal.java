package cairn.command;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether somebody looks at the output on a terminal that shows colours. */
final class Terminal {

    private Terminal() {}

    /** No colours for a file or a pipe, where {@code NO_COLOR} is set to anything (no-color.org), or on a dumb terminal. */
    static boolean showsColours(Map<String, String> environment) {
        return showsColours(environment, isThere(System.console()));
    }

    /** @param there whether there is a terminal at all */
    static boolean showsColours(Map<String, String> environment, boolean there) {
        return there
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** From Java 22 on there is a console even without a terminal, and it has a method that says which. */
    private static boolean isThere(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
