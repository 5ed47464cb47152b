package cairn.preview.gate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Why the workbench does not answer.
 *
 * @param status the HTTP status code
 * @param reason one or two sentences, without quotation marks or other characters that JSON would have to escape
 */
record Refusal(int status, String reason) {

    /** Writes it: as JSON, which scripts read and people can. */
    void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=utf-8");
        byte[] body = "{\"message\":\"%s\"}%n".formatted(reason).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
