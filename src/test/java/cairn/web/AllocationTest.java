package cairn.web;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.page.Pages;
import cairn.page.Representation;
import cairn.site.CurrentSite;
import com.sun.management.ThreadMXBean;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a finished page costs in memory each time that it is asked for, beyond what the server takes for any answer. */
class AllocationTest extends RunningSite {

    private static final String PAGE = "/online-blackmail/what-to-do";
    private static final int REQUESTS = 2_000;

    /** Bytes: the wrapping for a shutdown that waits takes half of it, finding the page the rest. */
    private static final long MOST = 1_200;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void isLittleMoreThanTheServersOwn(@LocalServerPort int port, @Autowired Pages pages, @Autowired CurrentSite site)
            throws Exception {
        Representation page = pages.find(site.get(), PAGE).orElseThrow().identity();
        HttpFields headers = headers(get(PAGE));
        try (Bare bare = new Bare(headers, page.bytes())) {
            long alone = perRequest(bare.port(), page.bytes().length);
            long ours = perRequest(port, page.bytes().length);

            assertThat(ours - alone).isLessThan(MOST);
        }
    }

    private static HttpFields headers(HttpResponse<byte[]> answer) {
        HttpFields.Mutable headers = HttpFields.build();
        answer.headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("date"))
                .forEach(header -> headers.add(ReadyAnswer.encoded(
                        new Header(header.getKey(), header.getValue().get(0)))));
        return headers.asImmutable();
    }

    /** Bytes that all threads but this one allocate for a request, as the median of some runs. */
    private static long perRequest(int port, int length) throws IOException {
        try (Connection connection = new Connection(port, length)) {
            connection.ask(REQUESTS);
            long[] runs = new long[5];
            for (int run = 0; run < runs.length; run++) {
                long before = allocatedByOthers();
                connection.ask(REQUESTS);
                runs[run] = (allocatedByOthers() - before) / REQUESTS;
            }
            Arrays.sort(runs);
            return runs[runs.length / 2];
        }
    }

    private static long allocatedByOthers() {
        long[] all = Arrays.stream(THREADS.getAllThreadIds())
                .filter(id -> id != Thread.currentThread().getId())
                .toArray();
        return Arrays.stream(THREADS.getThreadAllocatedBytes(all))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    /** One connection that stays open. */
    private record Connection(Socket socket, int length) implements AutoCloseable {

        private static final byte[] REQUEST =
                ("GET " + PAGE + " HTTP/1.1\r\nHost: x\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        private static final byte[] END_OF_HEADERS = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

        Connection(int port, int length) throws IOException {
            this(new Socket(InetAddress.getLoopbackAddress(), port), length);
        }

        void ask(int times) throws IOException {
            for (int time = 0; time < times; time++) {
                socket.getOutputStream().write(REQUEST);
                readAnswer();
            }
        }

        private void readAnswer() throws IOException {
            InputStream in = socket.getInputStream();
            for (int matched = 0; matched < END_OF_HEADERS.length; ) {
                int next = in.read();
                if (next < 0) {
                    throw new EOFException("the server hung up");
                }
                matched = next == END_OF_HEADERS[matched] ? matched + 1 : next == '\r' ? 1 : 0;
            }
            in.skipNBytes(length);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** The server alone, with the same bytes for every request. */
    private static final class Bare implements AutoCloseable {

        private final Server server = new Server();
        private final ServerConnector connector;

        Bare(HttpFields headers, byte[] bytes) throws Exception {
            HttpConfiguration configuration = new HttpConfiguration();
            configuration.setSendServerVersion(false);
            connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
            connector.setHost("127.0.0.1");
            server.addConnector(connector);
            server.setHandler(new Handler.Abstract.NonBlocking() {
                @Override
                public boolean handle(Request request, Response response, Callback callback) {
                    response.getHeaders().add(headers);
                    response.write(true, ByteBuffer.wrap(bytes), callback);
                    return true;
                }
            });
            server.start();
        }

        int port() {
            return connector.getLocalPort();
        }

        @Override
        public void close() {
            LifeCycle.stop(server);
        }
    }
}
