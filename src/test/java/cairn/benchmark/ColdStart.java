package cairn.benchmark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * One start, up to the first page that is whole.
 *
 * @param millis from the start of the process until the page is there
 * @param processorMillis what the process took of all processors until then
 * @param residentMemory MB in use then, its own and shared
 */
record ColdStart(double millis, double processorMillis, double residentMemory) {

    private static final String REQUEST =
            "GET /online-blackmail/what-to-do HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final long LONGEST = Duration.ofMinutes(1).toNanos();
    private static final long BETWEEN_LOOKS = Duration.ofMillis(1).toNanos();

    /**
     * A way of starting.
     *
     * @param name as the table calls it
     * @param command all but the ports
     */
    record Way(String name, List<String> command) {}

    /** Starts it, waits for the page, and ends it. */
    static ColdStart measure(Way way, Path folder) throws IOException, InterruptedException {
        int port = MeasuredServer.freePort();
        List<String> command = new ArrayList<>(way.command());
        command.addAll(List.of("--server.port=" + port, "--management.server.port=0"));
        Path log = folder.resolve("start.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            String page = page(process, port, start + LONGEST);
            double millis = (System.nanoTime() - start) / 1e6;
            MeasuredServer server = new MeasuredServer(way.name(), process, port);
            if (!page.startsWith("HTTP/1.1 200") || !page.contains("<h1") || !page.contains("</html>")) {
                throw new IOException("not the page:\n" + page);
            }
            return new ColdStart(millis, server.processorTime().toNanos() / 1e6, server.residentMemory());
        } catch (ConnectException e) {
            throw new IOException("%s did not start:%n%s".formatted(way.name(), Files.readString(log)), e);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /** By a bare socket, which costs this process next to nothing. */
    private static String page(Process process, int port, long end) throws IOException {
        while (true) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (ConnectException e) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        }
    }
}
