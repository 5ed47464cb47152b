package cairn.preview.shown;

import cairn.preview.draft.DraftSite;
import cairn.preview.health.Examination;
import cairn.preview.health.Health;
import cairn.preview.health.Question;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that says how the content is doing. */
@Controller
final class HealthPage {

    /** Where it stands. */
    static final String ADDRESS = "/~/health";

    private final DraftSite draft;
    private final Bar bar;
    private final WorkbenchAnswers answers;

    HealthPage(DraftSite draft, Bar bar, WorkbenchAnswers answers) {
        this.draft = draft;
        this.bar = bar;
        this.answers = answers;
    }

    @GetMapping(ADDRESS)
    void show(@RequestParam(name = "show", defaultValue = "") String show, HttpServletResponse response)
            throws IOException {
        Health health = Examination.of(draft.draft(), draft.content(), draft.moment());
        Map<String, Object> model = bar.model(ADDRESS);
        model.put("health", health);
        model.put("asked", Question.of(show));
        model.put("questions", Question.values());
        answers.answer(response, "health", model);
    }
}
