package cairn.preview.draft;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells every open page of each new reading (HTML Standard, section 9.2: server-sent events). */
@RestController
final class LiveEvents {

    private static final long NEVER = 0;

    private final DraftSite site;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

    LiveEvents(DraftSite site) {
        this.site = site;
        site.listen(() -> open.forEach(this::send));
    }

    @GetMapping("/~/events")
    SseEmitter events() {
        SseEmitter emitter = new SseEmitter(NEVER);
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onError(problem -> open.remove(emitter));
        open.add(emitter);
        send(emitter);
        return emitter;
    }

    /** Ends what would keep the server from stopping. */
    @EventListener
    void hangUp(ContextClosedEvent closed) {
        open.forEach(SseEmitter::complete);
    }

    private void send(SseEmitter emitter) {
        try {
            Draft draft = site.draft();
            List<ProblemView> problems = draft.problems().stream()
                    .map(problem -> ProblemView.of(problem, draft.sources()))
                    .toList();
            emitter.send(SseEmitter.event().name("problems").data(Map.of("problems", problems)));
            emitter.send(SseEmitter.event().name("reload").data(Map.of("version", site.version())));
        } catch (IOException | IllegalStateException e) {
            open.remove(emitter);
        }
    }
}
