package cairn.testing;

import cairn.preview.PreviewApplication;
import cairn.preview.draft.DraftSite;
import cairn.preview.draft.Viewpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A workbench on a free port of this machine, over a content folder of the test's own. */
public final class RunningWorkbench implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"workbench-token\" content=\"([0-9a-f]+)\"");

    /** Far longer than any answer takes. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final int port;
    private final String firstAddress;

    private RunningWorkbench(ConfigurableApplicationContext context) {
        this.context = context;
        this.port = ((WebServerApplicationContext) context).getWebServer().getPort();
        this.firstAddress = PreviewApplication.firstAddress(context);
    }

    /** Starts it. */
    public static RunningWorkbench over(Path content) {
        SpringApplication application = new SpringApplication(PreviewApplication.class);
        application.setRegisterShutdownHook(false);
        return new RunningWorkbench(application.run(
                "--cairn.content=" + content,
                "--server.port=0",
                "--server.shutdown=immediate",
                "--management.server.port=-1"));
    }

    /** What it is made of. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Reads the content now, rather than when it is noticed that it changed, and shows it as at the start. */
    public void startAnew() {
        DraftSite site = context.getBean(DraftSite.class);
        site.reload();
        site.look(Viewpoint.USUAL);
    }

    /** Its port. */
    public int port() {
        return port;
    }

    /** The address that it is bound to. */
    public InetAddress listensAt() throws UnknownHostException {
        JettyWebServer server = (JettyWebServer) ((WebServerApplicationContext) context).getWebServer();
        return InetAddress.getByName(((ServerConnector) server.getServer().getConnectors()[0]).getHost());
    }

    /** The address that makes a browser known. */
    public String firstAddress() {
        return firstAddress;
    }

    /** The whole address of a path. */
    public String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** The cookie that a known browser sends, such as {@code name=value}. */
    public String cookie() {
        return "cairn-workbench-%d=%s".formatted(port, firstAddress.substring(firstAddress.indexOf('=') + 1));
    }

    /** The token that the workbench's own pages hold. */
    public String token() {
        Matcher page = TOKEN.matcher(known("GET", "/~/health", "").body());
        if (!page.find()) {
            throw new IllegalStateException("the page holds no token");
        }
        return page.group(1);
    }

    /** The answer to a known browser's own page, as JSON, with the token. */
    public HttpResponse<String> api(String method, String path, String body) {
        return send(
                method, path, body, "Cookie", cookie(), "X-Cairn-Token", token(), "Content-Type", "application/json");
    }

    /** The answer to a known browser. */
    public HttpResponse<String> known(String method, String path, String body) {
        return send(method, path, body, "Cookie", cookie());
    }

    /** The answer to a request with those headers, each a name and a value; one that does not end fails the test. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at(path)))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return whole(client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString()), method + " " + path);
    }

    /** Waits for the body too: {@code HttpRequest.timeout} would not, and the stream of events never ends. */
    private static HttpResponse<String> whole(CompletableFuture<HttpResponse<String>> answer, String request) {
        try {
            return answer.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new AssertionError("no end of the answer to %s within %s".formatted(request, LONGEST), e);
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(request, e);
        }
    }

    /** The first line of the answer to a request that is sent byte for byte, with headers that no client would let through. */
    public String raw(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) LONGEST.toMillis());
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            // The rest may be long in coming: some servers wait for a body first, even one that they refused.
            Scanner answer = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
            return answer.hasNextLine() ? answer.nextLine() : "";
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
