package cairn.preview.shown;

import cairn.preview.draft.DraftSite;
import cairn.site.PagePath;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page with the editor for one file. */
@Controller
final class EditPage {

    private final DraftSite draft;
    private final Modules modules;
    private final WorkbenchAnswers answers;

    EditPage(DraftSite draft, Modules modules, WorkbenchAnswers answers) {
        this.draft = draft;
        this.modules = modules;
        this.answers = answers;
    }

    @GetMapping("/~/edit")
    void show(
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
        answers.answer(response, "edit", model);
    }

    private @Nullable String address(String file) {
        return draft.draft().timeline().stream()
                .flatMap(timeline -> timeline.whole().everyPage())
                .filter(page -> page.source().file().equals(file))
                .map(page -> page.path())
                .map(PagePath::value)
                .findFirst()
                .orElse(null);
    }
}
