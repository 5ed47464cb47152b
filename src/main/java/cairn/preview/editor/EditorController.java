package cairn.preview.editor;

import cairn.preview.draft.Draft;
import cairn.preview.draft.DraftSite;
import cairn.preview.draft.ProblemView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the editor page asks: the text of a file, what is wrong with another, how it would look, and to save it. */
@RestController
@RequestMapping(path = "/~/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class EditorController {

    private final DraftSite site;
    private final SavedTexts texts;
    private final Rendering rendering;

    EditorController(DraftSite site, SavedTexts texts, Rendering rendering) {
        this.site = site;
        this.texts = texts;
        this.rendering = rendering;
    }

    @GetMapping("/file")
    OpenedFile open(@RequestParam("path") String path) {
        TextOnDisk file = texts.read(path);
        return new OpenedFile(path, file.text(), file.hash(), rendering.address(path), texts.canUndo(path));
    }

    @PutMapping(path = "/file", consumes = MediaType.APPLICATION_JSON_VALUE)
    SavedFile save(@RequestBody Wish wish) {
        return saved(wish.path(), texts.save(wish.path(), wish.text(), wish.hash()));
    }

    @PostMapping(path = "/undo", consumes = MediaType.APPLICATION_JSON_VALUE)
    SavedFile undo(@RequestBody Wish wish) {
        return saved(wish.path(), texts.undo(wish.path(), wish.hash()));
    }

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    Checked check(@RequestBody Wish wish) {
        texts.require(wish.path());
        return rendering.check(wish.path(), wish.text());
    }

    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    Rendered preview(@RequestBody Wish wish) {
        texts.require(wish.path());
        return rendering.of(wish.path(), wish.text());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refuse(NotEditable reason) {
        return ResponseEntity.status(reason.status()).body(Map.of("message", String.valueOf(reason.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refuse(ChangedMeanwhile reason) {
        return ResponseEntity.status(409)
                .body(Map.of(
                        "message", String.valueOf(reason.getMessage()),
                        "hash", reason.now().hash(),
                        "text", reason.now().text()));
    }

    private SavedFile saved(String path, TextOnDisk file) {
        site.reload();
        Draft draft = site.draft();
        Findings found = Findings.of(path, draft.problems(), draft.sources());
        return new SavedFile(path, file.text(), file.hash(), found.problems(), found.elsewhere(), texts.canUndo(path));
    }

    record OpenedFile(
            String path, String text, String hash, @Nullable String address, boolean canUndo) {}

    record SavedFile(
            String path,
            String text,
            String hash,
            List<ProblemView> problems,
            List<ProblemView> elsewhere,
            boolean canUndo) {}
}
