package cairn.publish;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The answers to questions about health, in the addresses and words of Spring Boot's Actuator, which monitoring knows. */
final class HealthReport {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String STATUS = "status";
    private static final Map<String, Object> UP = Map.of(STATUS, "UP");

    private final ContentHealth content;
    private final ApplicationAvailability availability;

    HealthReport(ContentHealth content, ApplicationAvailability availability) {
        this.content = content;
        this.availability = availability;
    }

    /**
     * An answer.
     *
     * @param status 200, or 503 where something is wrong
     * @param json its body
     */
    record Answer(int status, String json) {}

    /** Whether the process works. */
    Answer liveness() {
        return answer(isAlive(), live());
    }

    /** Whether it can take readers. */
    Answer readiness() {
        return answer(isReady(), ready());
    }

    /** Both, and the content. */
    Answer whole() {
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("content", Map.of(STATUS, "UP", "details", content.details()));
        components.put("livenessState", live());
        components.put("readinessState", ready());
        Map<String, Object> whole = new LinkedHashMap<>(worst());
        whole.put("components", components);
        whole.put("groups", List.of("liveness", "readiness"));
        return answer(isAlive() && isReady(), whole);
    }

    private Map<String, Object> worst() {
        return isAlive() ? ready() : live();
    }

    private Map<String, Object> live() {
        return isAlive() ? UP : Map.of(STATUS, "DOWN");
    }

    private Map<String, Object> ready() {
        return isReady() ? UP : Map.of(STATUS, "OUT_OF_SERVICE");
    }

    private boolean isAlive() {
        return availability.getLivenessState() == LivenessState.CORRECT;
    }

    private boolean isReady() {
        return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
    }

    private static Answer answer(boolean good, Map<String, Object> body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, body);
        }
        return new Answer(good ? 200 : 503, text.toString());
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, part) -> {
                json.writeName(String.valueOf(name));
                write(json, part);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(part -> write(json, part));
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }
}
