package cairn.benchmark;

import cairn.content.ContentReader;
import cairn.page.ContentCoding;
import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.Site;
import cairn.testing.KindOfPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a browser has to fetch before it can draw a page: how many answers, and their bytes with their headers. */
final class FirstRender {

    /** What a browser waits for before it draws. */
    private static final String AWAITED = "link[rel~=stylesheet], script[src]:not([async]):not([type=module])";

    private FirstRender() {}

    /** Prints a line for each kind of page, with the headers that the server sends. */
    static void print(MeasuredServer cairn, PrintStream out) throws IOException {
        Site site =
                ContentReader.read(Path.of("content")).timeline().orElseThrow().at(Instant.now());
        Map<ContentCoding, Integer> headers = new EnumMap<>(ContentCoding.class);
        for (ContentCoding coding : ContentCoding.values()) {
            headers.put(coding, headers(cairn, coding));
        }
        Map<KindOfPage, List<Weight>> kinds = new EnumMap<>(KindOfPage.class);
        Pages pages = Pages.create();
        pages.addresses(site).stream()
                .filter(address -> !address.contains("."))
                .forEach(address -> kinds.computeIfAbsent(KindOfPage.of(site, address), kind -> new ArrayList<>())
                        .add(Weight.of(pages.find(site, address).orElseThrow(), headers)));
        out.printf("%n%-20s %5s %8s %22s %22s%n", "kind of page", "pages", "requests", "gzip", "brotli");
        kinds.forEach((kind, weights) -> out.printf(
                "%-20s %5d %8d %22s %22s%n",
                kind.words(),
                weights.size(),
                weights.stream().mapToInt(Weight::requests).max().orElseThrow(),
                spread(weights.stream().mapToInt(Weight::gzip).toArray()),
                spread(weights.stream().mapToInt(Weight::brotli).toArray())));
    }

    /** The bytes before the body of an answer. */
    private static int headers(MeasuredServer cairn, ContentCoding coding) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), cairn.port())) {
            socket.getOutputStream().write("""
                    GET / HTTP/1.1\r
                    Host: 127.0.0.1\r
                    Accept-Encoding: %s\r
                    Connection: close\r
                    \r
                    """.formatted(coding.token()).getBytes(StandardCharsets.US_ASCII));
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
            }
        }
    }

    private static String spread(int[] figures) {
        Arrays.sort(figures);
        return figures.length == 1
                ? "%,d".formatted(figures[0])
                : "%,d (%,d to %,d)".formatted(figures[figures.length / 2], figures[0], figures[figures.length - 1]);
    }

    private record Weight(int requests, int gzip, int brotli) {

        static Weight of(RenderedPage page, Map<ContentCoding, Integer> headers) {
            Document document = Jsoup.parse(new String(page.identity().bytes(), StandardCharsets.UTF_8));
            return new Weight(
                    1 + document.select(AWAITED).size(),
                    bytes(page, ContentCoding.GZIP, headers),
                    bytes(page, ContentCoding.BROTLI, headers));
        }

        private static int bytes(RenderedPage page, ContentCoding coding, Map<ContentCoding, Integer> headers) {
            return headers.getOrDefault(coding, 0) + page.in(Set.of(coding)).bytes().length;
        }
    }
}
