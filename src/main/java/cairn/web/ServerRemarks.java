package cairn.web;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** What the server says for its own makers quotes the bytes of requests, what a reader typed among them. */
final class ServerRemarks {

    private static final String SERVER = "org.eclipse.jetty";

    private ServerRemarks() {}

    /** Out of the log with them, whatever a setting says. */
    static void keepOut() {
        LoggingSystem logging = LoggingSystem.get(ServerRemarks.class.getClassLoader());
        logging.getLoggerConfigurations().stream()
                .filter(logger -> logger.getName().startsWith(SERVER + '.') && logger.getConfiguredLevel() != null)
                .forEach(logger -> logging.setLogLevel(logger.getName(), null));
        logging.setLogLevel(SERVER, LogLevel.ERROR);
    }
}
