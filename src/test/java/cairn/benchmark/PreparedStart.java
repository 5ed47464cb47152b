package cairn.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes ready what starts fast, as the Dockerfile does: the jar laid out, the options of the image, and Java's archive. */
final class PreparedStart {

    private static final Pattern OPTION = Pattern.compile("(?m)^ {4}(-\\S+) \\\\$");
    private static final Pattern HEAP = Pattern.compile("(?m)^ARG HEAP=(\\S+)$");
    private static final Pattern VERSION = Pattern.compile("version \"((\\d+)[^\"]*)\"");
    private static final int FIRST_WITH_AOT_CACHE = 25;

    private PreparedStart() {}

    /** The ways in which one Java can start it, slowest first. */
    static List<ColdStart.Way> ways(String java, Path jar, Path folder) throws IOException, InterruptedException {
        Matcher version = VERSION.matcher(run(List.of(java, "-version")));
        if (!version.find()) {
            throw new IOException(java + " does not say its version");
        }
        boolean aot = Integer.parseInt(version.group(2)) >= FIRST_WITH_AOT_CACHE;
        Path parts = folder.resolve(version.group(1));
        run(List.of(java, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", parts.toString()));
        Path laidOut = parts.resolve(jar.getFileName());
        List<String> options = options(aot, library(parts));
        Path archive = parts.resolve("archive");
        String training = aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
        String use = aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        run(command(
                java,
                with(options, training + archive),
                laidOut,
                "--cairn.rehearsal=true",
                "--server.port=0",
                "--management.server.port=0"));
        String name = "Java " + version.group(1);
        return List.of(
                new ColdStart.Way(name + ", plain jar", command(java, List.of(), jar)),
                new ColdStart.Way(name + ", options of the image", command(java, options, jar)),
                new ColdStart.Way(name + ", and laid out", command(java, options, laidOut)),
                new ColdStart.Way(
                        name + (aot ? ", and AOT cache" : ", and CDS archive"),
                        command(java, with(options, use + archive), laidOut)));
    }

    private static List<String> command(String java, List<String> options, Path jar, String... words) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(words));
        return command;
    }

    private static List<String> with(List<String> options, String more) {
        return Stream.concat(options.stream(), Stream.of(more)).toList();
    }

    /** Those of the image, out of the Dockerfile, without those that only a Java with an AOT cache knows. */
    private static List<String> options(boolean aot, Path library) throws IOException {
        String file = Files.readString(Path.of("Dockerfile"));
        Matcher heap = HEAP.matcher(file);
        String size = heap.find() ? heap.group(1) : "96m";
        return OPTION.matcher(file)
                .results()
                .map(found -> found.group(1).replace("\"${HEAP}\"", size).replace("/app/native", library.toString()))
                .filter(option -> aot || !option.contains("AOT"))
                .toList();
    }

    /** Takes the library of brotli out of its jar, so that no start has to; gives its folder. */
    private static Path library(Path parts) throws IOException {
        String os = System.getProperty("os.name").toLowerCase().contains("linux") ? "linux" : "other";
        String processor = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        Path to = Files.createDirectories(parts.resolve("native"));
        try (Stream<Path> jars = Files.list(parts.resolve("lib"))) {
            for (Path jar : jars.filter(
                            each -> each.getFileName().toString().startsWith("native-" + os + "-" + processor))
                    .toList()) {
                try (FileSystem inside = FileSystems.newFileSystem(jar);
                        Stream<Path> files = Files.walk(inside.getPath("/lib"))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Files.copy(file, to.resolve(file.getFileName().toString()));
                    }
                }
            }
        }
        return to;
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ":\n" + said);
        }
        return said;
    }
}
