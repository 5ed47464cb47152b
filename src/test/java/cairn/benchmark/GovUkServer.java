package cairn.benchmark;

import cairn.page.ContentCoding;
import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Pages of GOV.UK Frontend with the files that they name, packed beforehand as small as they get. */
final class GovUkServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/manifest+json",
            "ico", "image/x-icon",
            "png", "image/png",
            "woff2", "font/woff2");

    private final HttpServer server;
    private final ContentCoding coding;
    private final GovUkFrontend released;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, File> files = new HashMap<>();

    /** One that packs what is text in that coding. */
    GovUkServer(GovUkFrontend released, ContentCoding coding) throws IOException {
        this.released = released;
        this.coding = coding;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
    }

    /** Puts a page at an address. */
    GovUkServer with(String address, String html) throws IOException {
        files.put(address, file("html", html.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Begins to answer. */
    GovUkServer start() throws IOException {
        for (String name : new String[] {"govuk-frontend.min.css", "govuk-frontend.min.js"}) {
            add("/" + name, name);
        }
        for (String name : new String[] {
            "manifest.json",
            "images/favicon.ico",
            "images/favicon.svg",
            "images/govuk-icon-180.png",
            "images/govuk-crest.svg",
            "fonts/light-94a07e06a1-v2.woff2",
            "fonts/bold-b542beb274-v2.woff2"
        }) {
            add("/assets/" + name, "assets/" + name);
        }
        server.start();
        return this;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void add(String address, String path) throws IOException {
        files.put(address, file(path.substring(path.lastIndexOf('.') + 1), released.file(path)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            File file = files.get(exchange.getRequestURI().getPath());
            if (file == null) {
                throw new FileNotFoundException(exchange.getRequestURI().getPath());
            }
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", file.type());
            headers.set("Cache-Control", "no-store");
            if (file.coding() != ContentCoding.IDENTITY) {
                headers.set("Content-Encoding", file.coding().token());
            }
            exchange.sendResponseHeaders(200, file.bytes().length);
            exchange.getResponseBody().write(file.bytes());
        }
    }

    private File file(String ending, byte[] bytes) throws IOException {
        String type = TYPES.getOrDefault(ending, "application/octet-stream");
        boolean text = type.contains("charset") || ending.equals("svg") || ending.equals("json");
        return text ? new File(type, coding, packed(bytes)) : new File(type, ContentCoding.IDENTITY, bytes);
    }

    private byte[] packed(byte[] bytes) throws IOException {
        if (coding == ContentCoding.BROTLI) {
            Brotli4jLoader.ensureAvailability();
            return Encoder.compress(bytes, Encoder.Parameters.create(11));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private record File(String type, ContentCoding coding, byte[] bytes) {}
}
