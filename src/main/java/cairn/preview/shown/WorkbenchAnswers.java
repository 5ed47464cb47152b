package cairn.preview.shown;

import cairn.preview.gate.Secrets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Answers with a page of the workbench. */
final class WorkbenchAnswers {

    private final Secrets secrets;
    private final Policy policy;
    private final WorkbenchTemplates templates;

    WorkbenchAnswers(Secrets secrets, Policy policy, WorkbenchTemplates templates) {
        this.secrets = secrets;
        this.policy = policy;
        this.templates = templates;
    }

    /** Writes the template with those values, with the token for its scripts and a mark for what stands inside it. */
    void answer(HttpServletResponse response, String template, Map<String, Object> values) throws IOException {
        Map<String, Object> model = new HashMap<>(values);
        String nonce = Nonce.next();
        model.put("nonce", nonce);
        model.put("token", secrets.token());
        response.setHeader("Content-Security-Policy", policy.ofWorkbench(nonce));
        Html.write(response, templates.fill(template, model));
    }
}
