package cairn.benchmark;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A server in a process of its own, of which it is known what it uses.
 *
 * @param name as the table calls it
 * @param process the process, which may have others below it
 * @param port where it listens on loopback
 */
record MeasuredServer(String name, Process process, int port) implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(1);
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** Starts it, and waits until it answers. What it says is written into a file beside the others of the run. */
    static MeasuredServer start(String name, int port, Path folder, List<String> command)
            throws IOException, InterruptedException {
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        MeasuredServer server = new MeasuredServer(name, process, port);
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!server.answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                server.close();
                throw new IOException("%s did not start:%n%s".formatted(name, Files.readString(log)));
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        return server;
    }

    /** The command that starts a class of this classpath with options of Java. */
    static List<String> java(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A port that nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
    }

    /** What it answers, with the bytes as they were sent. */
    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The processor time that it has taken since its start. */
    Duration processorTime() {
        return processes()
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The memory that is its own or shared and in use now, in MB; 0 where the system does not tell as Linux does. */
    double residentMemory() {
        return processes().mapToDouble(MeasuredServer::residentMemory).sum();
    }

    private static double residentMemory(ProcessHandle one) {
        try {
            Matcher found = RESIDENT.matcher(Files.readString(Path.of("/proc/%d/status".formatted(one.pid()))));
            return found.find() ? Integer.parseInt(found.group(1)) / 1024.0 : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    private boolean answers() throws IOException, InterruptedException {
        try {
            get("/");
            return true;
        } catch (ConnectException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
