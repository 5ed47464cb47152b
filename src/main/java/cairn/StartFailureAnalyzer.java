package cairn;

import cairn.publish.ContentRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.convert.ConversionFailedException;

/** Knows the ways in which a start can fail, and what to do about each. */
final class StartFailureAnalyzer implements FailureAnalyzer, Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            FailureAnalysis known = known(cause);
            if (known != null) {
                return known;
            }
        }
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        return new FailureAnalysis(
                "%s: %s".formatted(root.getClass().getSimpleName(), root.getMessage()),
                "Check the settings; with --debug the log says more.",
                failure);
    }

    private static @Nullable FailureAnalysis known(Throwable cause) {
        if (cause instanceof ContentRefused refused) {
            return new FailureAnalysis(String.valueOf(refused.getMessage()), "", refused);
        }
        if (cause instanceof PortInUseException taken) {
            return new FailureAnalysis(
                    "Port %d is taken by another program.".formatted(taken.getPort()),
                    "Stop that program, or choose another port with --server.port=N (the site) or --management.server.port=N (health).",
                    taken);
        }
        if (cause instanceof BindException setting) {
            Object value =
                    setting.getProperty() == null ? "?" : setting.getProperty().getValue();
            return new FailureAnalysis(
                    "The setting %s has the value \"%s\", which does not fit.".formatted(setting.getName(), value),
                    "Give it another one, or take it away.",
                    setting);
        }
        if (cause instanceof ConversionFailedException value) {
            return new FailureAnalysis(
                    "A setting has the value \"%s\", which does not fit: %s is wanted."
                            .formatted(
                                    value.getValue(),
                                    value.getTargetType().getType().getSimpleName()),
                    "Look for that value on the command line and in the environment, and give it another.",
                    value);
        }
        return null;
    }
}
