package cairn.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cairn.testing.SampleSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.web.server.PortInUseException;

/** What monitoring asks, over the wire. */
class HealthServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private LivenessState live = LivenessState.CORRECT;
    private ReadinessState ready = ReadinessState.ACCEPTING_TRAFFIC;

    @SuppressWarnings("NullAway.Init")
    private PublishedSite site;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private HealthServer server;

    @BeforeEach
    void start(@TempDir Path temp) {
        folder = SampleSite.good(temp.resolve("content")).folder();
        site = PublishedSite.open(folder, Clock.systemDefaultZone());
        server = on(0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void saysThatTheProcessWorks() throws Exception {
        HttpResponse<String> answer = get("/actuator/health/liveness");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void saysThatTheProcessIsBroken() throws Exception {
        live = LivenessState.BROKEN;

        assertThat(get("/actuator/health/liveness"))
                .returns(503, HttpResponse::statusCode)
                .returns("{\"status\":\"DOWN\"}", HttpResponse::body);
        assertThat(get("/actuator/health"))
                .returns(503, HttpResponse::statusCode)
                .satisfies(answer -> assertThat(answer.body()).startsWith("{\"status\":\"DOWN\""));
    }

    @Test
    void saysThatItCanTakeNoReadersWhileItStops() throws Exception {
        ready = ReadinessState.REFUSING_TRAFFIC;

        assertThat(get("/actuator/health/readiness"))
                .returns(503, HttpResponse::statusCode)
                .returns("{\"status\":\"OUT_OF_SERVICE\"}", HttpResponse::body);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhatIsPublished() throws Exception {
        assertThat(get("/actuator/health").body())
                .startsWith("{\"status\":\"UP\",\"components\":{\"content\":{")
                .contains(
                        "\"newestContentPublished\":true",
                        "\"errors\":[]",
                        "\"version\":\"" + site.get().version().value() + "\"")
                .endsWith("\"livenessState\":{\"status\":\"UP\"},\"readinessState\":{\"status\":\"UP\"}},"
                        + "\"groups\":[\"liveness\",\"readiness\"]}");
    }

    @Test
    void staysUpWithErrorsInTheContentAndListsThem() throws Exception {
        Files.writeString(folder.resolve("site.yml"), "\"quoted\": \\nonsense\n");
        site.reload();

        HttpResponse<String> answer = get("/actuator/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"newestContentPublished\":false", "site.yml:1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/actuator", "/actuator/env", "/actuator/health/", "/actuator/health/content"})
    void answersNothingElse(String path) throws Exception {
        assertThat(get(path)).returns(404, HttpResponse::statusCode).returns("", HttpResponse::body);
    }

    @Test
    void takesNothingIn() throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(at("/actuator/health"))
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void saysThatItsPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(on(taken.getLocalPort())::start).isInstanceOf(PortInUseException.class);
        }
    }

    @Test
    void isTurnedOffByANegativePort() {
        HealthServer off = on(-1);

        off.start();

        assertThat(off.isRunning()).isFalse();
    }

    private HealthServer on(int port) {
        ApplicationAvailability availability = new ApplicationAvailability() {
            @Override
            public <S extends AvailabilityState> S getState(Class<S> type, S usual) {
                return getState(type);
            }

            @Override
            public <S extends AvailabilityState> S getState(Class<S> type) {
                return type.cast(type == LivenessState.class ? live : ready);
            }

            @Override
            public <S extends AvailabilityState> AvailabilityChangeEvent<S> getLastChangeEvent(Class<S> type) {
                return new AvailabilityChangeEvent<>(this, getState(type));
            }
        };
        return new HealthServer(
                InetAddress.getLoopbackAddress(), port, new HealthReport(new ContentHealth(site), availability));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create(
                "http://%s:%d%s".formatted(InetAddress.getLoopbackAddress().getHostAddress(), server.port(), path));
    }
}
