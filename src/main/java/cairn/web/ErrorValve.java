package cairn.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in for the server's own report where a request fails before the application sees it, such as by a bad escape. */
final class ErrorValve extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ErrorValve.class);

    private final ErrorAnswers errors;

    ErrorValve(ErrorAnswers errors) {
        this.errors = errors;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            errors.answer(request, response.getResponse(), response.getStatus());
            response.finishResponse();
        } catch (IOException e) {
            log.debug("The browser hung up before the error page was written.");
        }
    }
}
