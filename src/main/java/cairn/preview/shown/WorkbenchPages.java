package cairn.preview.shown;

import cairn.preview.draft.DraftSite;
import cairn.preview.gate.Secrets;
import cairn.site.PagePath;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the workbench itself. */
@Controller
final class WorkbenchPages {

    private final DraftSite draft;
    private final Secrets secrets;
    private final Modules modules;
    private final Policy policy;
    private final WorkbenchTemplates templates;

    WorkbenchPages(DraftSite draft, Secrets secrets, Modules modules, Policy policy, WorkbenchTemplates templates) {
        this.draft = draft;
        this.secrets = secrets;
        this.modules = modules;
        this.policy = policy;
        this.templates = templates;
    }

    @GetMapping("/~/edit")
    void edit(
            @RequestParam("file") String file,
            @RequestParam(name = "line", defaultValue = "0") int line,
            @RequestParam(name = "column", defaultValue = "0") int column,
            HttpServletResponse response)
            throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("file", file);
        model.put("address", address(file));
        model.put("importMap", modules.importMap());
        model.put("line", line);
        model.put("column", column);
        answer(response, "edit", model);
    }

    @GetMapping("/~/health")
    void health(HttpServletResponse response) throws IOException {
        answer(response, "health", new HashMap<>());
    }

    private void answer(HttpServletResponse response, String template, Map<String, Object> model) throws IOException {
        String nonce = Nonce.next();
        model.put("nonce", nonce);
        model.put("token", secrets.token());
        byte[] page = templates.fill(template, model).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", policy.ofWorkbench(nonce));
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private @org.jspecify.annotations.Nullable String address(String file) {
        return draft.draft().site().stream()
                .flatMap(site -> site.everyPage())
                .filter(page -> page.source().file().equals(file))
                .map(page -> page.path())
                .map(PagePath::value)
                .findFirst()
                .orElse(null);
    }
}
