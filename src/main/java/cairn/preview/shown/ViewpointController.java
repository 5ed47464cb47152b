package cairn.preview.shown;

import cairn.preview.draft.DraftSite;
import cairn.preview.draft.Viewpoint;
import cairn.preview.gate.Secrets;
import cairn.site.PagePath;
import cairn.site.UkTime;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets the editor choose from when the site is seen, and whether drafts show. */
@Controller
final class ViewpointController {

    private final DraftSite draft;
    private final Secrets secrets;
    private final WorkbenchTemplates templates;

    ViewpointController(DraftSite draft, Secrets secrets, WorkbenchTemplates templates) {
        this.draft = draft;
        this.secrets = secrets;
        this.templates = templates;
    }

    @PostMapping(path = "/~/view", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    void look(@RequestParam Map<String, String> form, HttpServletResponse response) throws IOException {
        if (!secrets.isToken(form.get("token"))) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, "This page is from an earlier start. Load it again.");
            return;
        }
        try {
            draft.look(new Viewpoint(moment(form.getOrDefault("as-of", "")), form.containsKey("drafts")));
        } catch (IllegalArgumentException e) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, "%s.".formatted(e.getMessage()));
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", back(form.getOrDefault("back", "")));
    }

    private static Optional<Instant> moment(String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(UkTime.parse(text.strip().replace('T', ' ')));
    }

    /** Never to another site, whatever the form says. */
    private static String back(String address) {
        return PagePath.isPath(address) || address.equals(HealthPage.ADDRESS) ? address : "/";
    }

    private void answer(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        Html.write(response, templates.fill("sentence", Map.of("sentence", sentence)));
    }
}
