package cairn.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The world outside: the page that a reader came from, and the neutral one that leaving goes to. */
public final class SafeSite implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> referrers = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch open = new CountDownLatch(0);

    /** A server on a free port of this machine. */
    public SafeSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/weather", this::weather);
        server.createContext("/search", exchange -> answer(exchange, "Search"));
        server.setExecutor(threads);
        server.start();
    }

    /** The neutral page. */
    public URI weather() {
        return address("/weather");
    }

    /** The page that a reader came from. */
    public URI search() {
        return address("/search");
    }

    /** The Referer of each visit to the neutral page; "none" where there was none. */
    public List<String> referrers() {
        return referrers;
    }

    /** Keeps the neutral page from answering until it is released. */
    public void hold() {
        open = new CountDownLatch(1);
    }

    /** Lets the neutral page answer. */
    public void release() {
        open.countDown();
    }

    @Override
    public void close() {
        release();
        server.stop(0);
        threads.shutdownNow();
    }

    private void weather(HttpExchange exchange) throws IOException {
        referrers.add(String.valueOf(exchange.getRequestHeaders()
                .getOrDefault("Referer", List.of("none"))
                .get(0)));
        try {
            open.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        answer(exchange, "Weather");
    }

    private static void answer(HttpExchange exchange, String title) throws IOException {
        byte[] page = "<!DOCTYPE html><html lang=\"en\"><title>%s</title><h1>%s</h1>"
                .formatted(title, title)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(page);
        }
    }

    private URI address(String path) {
        // Another host than the site's "localhost", as for a reader the two are.
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
