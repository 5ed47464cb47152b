package cairn.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load tool wrk: as many requests as go over connections that stay open. */
final class Wrk {

    private static final Pattern TIME = Pattern.compile("\\s(50|99)%\\s+([\\d.]+)(us|ms|s|m)");
    private static final Pattern COUNT = Pattern.compile("(\\d+) requests in");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern ERRORS =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");
    private static final Map<String, Double> MILLIS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0, "m", 60_000.0);

    /**
     * What it measured.
     *
     * @param requests how many were answered
     * @param perSecond the same in a second
     * @param median milliseconds that half of them took at most
     * @param slow milliseconds that 99 of 100 took at most
     * @param errors connections that failed or waited too long
     */
    record Load(long requests, double perSecond, double median, double slow, long errors) {}

    private Wrk() {}

    /** Which one it is, as it says itself. */
    static String version() throws IOException, InterruptedException {
        return output(List.of("wrk", "-v")).lines().findFirst().orElse("wrk");
    }

    /** Asks one address again and again, with those headers. */
    static Load run(URI address, int connections, int seconds, List<String> headers)
            throws IOException, InterruptedException {
        return run(address, connections, seconds, headers, List.of());
    }

    /** The same over connections that each wait some milliseconds before they ask again. */
    static Load runPausing(URI address, int connections, int pauseMillis, int seconds, List<String> headers)
            throws IOException, InterruptedException {
        Path script = Files.createTempFile("pausing", ".lua");
        Files.writeString(script, "function delay() return %d end%n".formatted(pauseMillis));
        try {
            return run(address, connections, seconds, headers, List.of("-s", script.toString()));
        } finally {
            Files.delete(script);
        }
    }

    private static Load run(URI address, int connections, int seconds, List<String> headers, List<String> more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("wrk", "--latency", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "10s"));
        command.addAll(more);
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.add(address.toString());
        String said = output(command);
        return new Load(
                Long.parseLong(find(COUNT, said, 1)),
                Double.parseDouble(find(PER_SECOND, said, 1)),
                time("50", said),
                time("99", said),
                errors(said));
    }

    private static double time(String share, String said) {
        Matcher found = TIME.matcher(said);
        while (found.find()) {
            if (found.group(1).equals(share)) {
                return Double.parseDouble(found.group(2)) * MILLIS.get(found.group(3));
            }
        }
        throw new IllegalStateException("wrk told no time for " + share + "%:\n" + said);
    }

    private static long errors(String said) {
        Matcher found = ERRORS.matcher(said);
        long all = 0;
        for (int group = 1; found.find(0) && group <= found.groupCount(); group++) {
            all += Long.parseLong(found.group(group));
        }
        return all;
    }

    private static String find(Pattern pattern, String said, int group) {
        Matcher found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("wrk did not say what was expected of it:\n" + said);
        }
        return found.group(group);
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
