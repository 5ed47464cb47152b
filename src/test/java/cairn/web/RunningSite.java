package cairn.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The real site on a real server, asked over the wire. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=-1", "cairn.content=content"})
abstract class RunningSite {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private int port;

    @BeforeEach
    void learnThePort(@LocalServerPort int port) {
        this.port = port;
    }

    /** The answer to a request with that method and those headers, each a name and a value. */
    HttpResponse<byte[]> ask(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The answer to a form with those words in its field, as a browser sends them from our own page. */
    HttpResponse<byte[]> type(String words, String... headers) throws IOException, InterruptedException {
        String body = "words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return post("/find", body, "application/x-www-form-urlencoded", headers);
    }

    /** The page that shows what was found for those words, to a browser that goes on to it. */
    HttpResponse<byte[]> found(String words) throws IOException, InterruptedException {
        return get(header(type(words), "Location"));
    }

    /** The answer to a POST with that body. */
    HttpResponse<byte[]> post(String path, String body, String type, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The answer to a GET. */
    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return ask("GET", path, headers);
    }

    /** All that the server sends back for bytes that no client would send. */
    String raw(byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("localhost"), port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(readAll(socket.getInputStream()), StandardCharsets.UTF_8);
        }
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] readAll(InputStream in) throws IOException {
        try {
            return in.readAllBytes();
        } catch (SocketTimeoutException e) {
            throw new IOException("the server neither answered nor hung up", e);
        } catch (java.net.SocketException e) {
            return new byte[0];
        }
    }
}
