package cairn.benchmark;

import cairn.CairnApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The servers that are set beside one another, each in a process of its own.
 *
 * @param javaOptions for both that run on Java
 * @param folder holds what they say, and what nginx serves
 * @param page the address that they are asked for
 */
record Servers(List<String> javaOptions, Path folder, String page) {

    private static final String CONTENT = Path.of("content").toAbsolutePath().toString();

    /** Starts one of them. */
    interface Start {

        MeasuredServer now() throws IOException, InterruptedException;
    }

    /** Those for a page, with a folder of their own. */
    static Servers of(String page, String... javaOptions) throws IOException {
        return new Servers(List.of(javaOptions), Files.createTempDirectory("serving"), page);
    }

    MeasuredServer cairn() throws IOException, InterruptedException {
        int port = MeasuredServer.freePort();
        return MeasuredServer.start(
                "cairn",
                port,
                folder,
                MeasuredServer.java(
                        javaOptions,
                        CairnApplication.class,
                        "--cairn.content=" + CONTENT,
                        "--server.port=" + port,
                        "--management.server.port=-1"));
    }

    /** The same bytes as the other's. */
    MeasuredServer nginx(MeasuredServer other) throws IOException, InterruptedException {
        return SameBytes.start(other, page, folder);
    }

    /** The same page, filled and packed for each request. */
    MeasuredServer rendered() throws IOException, InterruptedException {
        int port = MeasuredServer.freePort();
        List<String> options = new ArrayList<>(javaOptions);
        options.add("-Dcontent=" + CONTENT);
        return MeasuredServer.start(
                "rendered",
                port,
                folder,
                MeasuredServer.java(
                        options,
                        RenderedEachTime.class,
                        "--server.port=" + port,
                        "--server.compression.enabled=true",
                        "--logging.level.root=error"));
    }
}
