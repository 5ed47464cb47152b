package cairn.benchmark;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The web server nginx, which serves the very bytes and headers that another server gave. */
final class SameBytes {

    /** What each server says by itself, or of the bytes as it sends them. */
    private static final Set<String> OWN =
            Set.of("content-length", "content-type", "content-encoding", "date", "etag", "connection", "keep-alive");

    private SameBytes() {}

    /** Which one it is, as it says itself. */
    static String version() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("nginx", "-v").redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return said;
    }

    /** Starts one that answers a page as the other server does, and any other address with the other's page for 404. */
    static MeasuredServer start(MeasuredServer other, String page, Path folder)
            throws IOException, InterruptedException {
        int port = MeasuredServer.freePort();
        Path root = Files.createDirectories(folder.resolve("root"));
        // Its workers are somebody else where this runs as root.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        HttpResponse<byte[]> plain = other.get(page);
        write(root.resolve("page"), plain.body());
        write(
                root.resolve("page.gz"),
                other.get(page, "Accept-Encoding", "gzip").body());
        write(root.resolve("missing"), other.get(Serving.MISSING).body());
        write(
                root.resolve("missing.gz"),
                other.get(Serving.MISSING, "Accept-Encoding", "gzip").body());
        Path settings = folder.resolve("nginx.conf");
        Files.writeString(settings, settings(port, page, root, plain));
        return MeasuredServer.start(
                "nginx", port, folder, List.of("nginx", "-p", folder.toString(), "-c", settings.toString()));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
    }

    private static String settings(int port, String page, Path root, HttpResponse<byte[]> like) {
        String headers = like.headers().map().entrySet().stream()
                .filter(header -> !OWN.contains(header.getKey()))
                .map(header ->
                        "add_header %s \"%s\" always;".formatted(header.getKey(), String.join(", ", header.getValue())))
                .collect(Collectors.joining("\n"));
        return """
                daemon off;
                worker_processes auto;
                pid nginx.pid;
                error_log stderr;
                events { worker_connections 4096; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 1000000000;
                  open_file_cache max=100;
                  gzip_static on;
                  default_type "%s";
                  server {
                    listen 127.0.0.1:%d reuseport backlog=4096;
                    root %s;
                    error_page 404 /missing;
                    %s
                    location = %s { try_files /page =404; }
                    location = /missing { internal; }
                  }
                }
                """.formatted(like.headers().firstValue("content-type").orElse("text/html"), port, root, headers, page);
    }
}
