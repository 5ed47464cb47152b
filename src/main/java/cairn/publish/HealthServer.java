package cairn.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.SmartLifecycle;

/**
 * Answers operators on a port of their own, with the small server that comes with Java. A second server of the kind that
 * readers have, in a context of its own, cost more at the start than all else that Spring did (decision 30).
 */
final class HealthServer implements SmartLifecycle {

    private static final String ROOT = "/actuator/health";
    private static final int NO_BODY = -1;

    private final InetAddress address;
    private final int port;
    private final Map<String, Supplier<HealthReport.Answer>> answers;
    private volatile @Nullable HttpServer server;

    /**
     * One that is not started yet.
     *
     * @param port where to listen; 0 for one that is free, a negative one for no health at all
     */
    HealthServer(InetAddress address, int port, HealthReport report) {
        this.address = address;
        this.port = port;
        this.answers = Map.of(
                ROOT, report::whole, ROOT + "/liveness", report::liveness, ROOT + "/readiness", report::readiness);
    }

    /** Starts last, once readers are served. */
    @Override
    public void start() {
        if (port < 0) {
            return;
        }
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(address, port), 0);
            opened.createContext("/", this::answer);
            opened.start();
            server = opened;
        } catch (BindException e) {
            throw new PortInUseException(port, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        HttpServer running = server;
        if (running != null) {
            running.stop(0);
        }
        server = null;
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** Where it listens, for who let it choose the port. */
    int port() {
        HttpServer running = server;
        return running == null ? port : running.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Supplier<HealthReport.Answer> answer =
                answers.get(exchange.getRequestURI().getPath());
        try (exchange) {
            if (answer == null) {
                exchange.sendResponseHeaders(404, NO_BODY);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                exchange.sendResponseHeaders(405, NO_BODY);
            } else {
                send(exchange, answer.get());
            }
        }
    }

    private static void send(HttpExchange exchange, HealthReport.Answer answer) throws IOException {
        byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }
}
