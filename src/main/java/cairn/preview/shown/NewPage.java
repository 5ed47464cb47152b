package cairn.preview.shown;

import cairn.preview.editor.NewField;
import cairn.preview.editor.NewFiles;
import cairn.preview.editor.NewKind;
import cairn.preview.editor.WrongAnswers;
import cairn.preview.gate.Secrets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that begins a new file: what kind, then what that kind needs. It works without scripts. */
@Controller
final class NewPage {

    private static final String ADDRESS = "/~/new";

    private final NewFiles files;
    private final Secrets secrets;
    private final WorkbenchAnswers answers;

    NewPage(NewFiles files, Secrets secrets, WorkbenchAnswers answers) {
        this.files = files;
        this.secrets = secrets;
        this.answers = answers;
    }

    @GetMapping(ADDRESS)
    void ask(@RequestParam(name = "kind", defaultValue = "") String kind, HttpServletResponse response)
            throws IOException {
        show(NewKind.of(kind), Map.of(), Map.of(), response);
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    void begin(@RequestParam Map<String, String> form, HttpServletResponse response) throws IOException {
        Optional<NewKind> kind = NewKind.of(form.getOrDefault("kind", ""));
        if (kind.isEmpty() || !secrets.isToken(form.get("token"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            answers.answer(
                    response, "sentence", Map.of("sentence", "This page is from an earlier start. Load it again."));
            return;
        }
        Map<NewField, String> given = given(kind.get(), form);
        try {
            String file = files.begin(kind.get(), given);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/~/edit?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8));
        } catch (WrongAnswers e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            show(kind, given, e.reasons(), response);
        }
    }

    private static Map<NewField, String> given(NewKind kind, Map<String, String> form) {
        Map<NewField, String> given = new EnumMap<>(NewField.class);
        kind.fields()
                .forEach(field ->
                        given.put(field, form.getOrDefault(field.word(), "").strip()));
        return given;
    }

    private void show(
            Optional<NewKind> kind,
            Map<NewField, String> given,
            Map<NewField, String> wrong,
            HttpServletResponse response)
            throws IOException {
        Map<String, Object> model = new HashMap<>();
        Map<NewField, Map<String, String>> choices = new EnumMap<>(NewField.class);
        kind.ifPresent(known -> known.fields().forEach(field -> choices.put(field, files.choices(field))));
        model.put("kind", kind.orElse(null));
        model.put("kinds", NewKind.values());
        model.put("choices", choices);
        model.put("given", given);
        model.put("wrong", wrong);
        answers.answer(response, "new", model);
    }
}
