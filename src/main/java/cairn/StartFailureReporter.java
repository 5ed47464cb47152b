package cairn;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why Cairn did not start, and the mend, without a stack trace. */
final class StartFailureReporter implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger("cairn");

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        log.error(
                "Cairn did not start. {}{}",
                analysis.getDescription().strip(),
                action == null ? "" : " " + action.strip());
    }
}
