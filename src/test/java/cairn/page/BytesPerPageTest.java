package cairn.page;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.content.ContentReader;
import cairn.site.Site;
import cairn.testing.KindOfPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages weigh for whoever asks first, packed quickly; those after get no more. */
class BytesPerPageTest {

    /** As in {@code WholeSiteTest}: what goes before the body, rounded up, and ten segments of 1,460 bytes (RFC 6928). */
    private static final int HEADERS = 1_200;

    private static final int FIRST_FLIGHT = 14_600;

    private static final Path KEPT = Path.of("src/test/resources/bytes-per-page.txt");
    private static final double TOLERANCE = 0.03;
    private static final String ABOUT = """
            # What the pages of each kind weigh without headers, as whoever asks first gets them: half of them at most,
            # and the heaviest. Renewed by: mvn test -Dtest=BytesPerPageTest -Dbytes.write=true
            # kind, gzip half, gzip most, brotli half, brotli most
            """;

    private static Map<String, Weight> weights = Map.of();
    private static Map<KindOfPage, List<Weight>> kinds = Map.of();

    @BeforeAll
    static void weighEveryPage() {
        Site site =
                ContentReader.read(Path.of("content")).timeline().orElseThrow().at(onAWorkingDay());
        Pages pages = Pages.unpacked();
        Compressor quick = Compressor.smallest().quick();
        weights = new TreeMap<>();
        kinds = new EnumMap<>(KindOfPage.class);
        pages.addresses(site).stream().filter(address -> !address.contains(".")).forEach(address -> {
            RenderedPage page = pages.find(site, address).orElseThrow();
            Weight weight = Weight.of(quick.compress(
                    new Document(page.mediaType(), page.identity().bytes())));
            weights.put(address, weight);
            kinds.computeIfAbsent(KindOfPage.of(site, address), kind -> new ArrayList<>())
                    .add(weight);
        });
    }

    /** Who is open is said in more or fewer words at other times. */
    private static Instant onAWorkingDay() {
        return LocalDate.now(ZoneId.of("Europe/London"))
                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY))
                .atTime(12, 0)
                .atZone(ZoneId.of("Europe/London"))
                .toInstant();
    }

    @Test
    void fitIntoTheFirstFlightAsWhoeverAsksFirstGetsThem() {
        assertThat(weights).isNotEmpty().allSatisfy((address, weight) -> {
            assertThat(HEADERS + weight.gzip()).as("%s as gzip", address).isLessThanOrEqualTo(FIRST_FLIGHT);
            assertThat(HEADERS + weight.brotli()).as("%s as brotli", address).isLessThanOrEqualTo(FIRST_FLIGHT);
        });
    }

    @Test
    void weighWhatIsKept() throws IOException {
        if (Boolean.getBoolean("bytes.write")) {
            Files.writeString(KEPT, ABOUT + lines().collect(Collectors.joining("\n", "", "\n")));
        }
        Map<String, int[]> kept = read(Files.readAllLines(KEPT).stream());
        Map<String, int[]> now = read(lines());

        assertThat(now.keySet())
                .as("Kinds of pages and those in %s. %s", KEPT, advice())
                .isEqualTo(kept.keySet());
        now.forEach((kind, bytes) -> assertThat(bytes)
                .usingElementComparator(BytesPerPageTest::nearly)
                .as(
                        "Bytes of each kind \"%s\" (gzip half and most, brotli half and most) are more than 3 %% off %s. %s",
                        kind, KEPT, advice())
                .isEqualTo(kept.get(kind)));
    }

    private static String advice() {
        return "If a page grew, see whether readers on a slow line need what was added, and take away what they do not."
                + " If it is meant, or pages shrank, keep the new figures: mvn test -Dtest=BytesPerPageTest"
                + " -Dbytes.write=true, and say why in the commit.";
    }

    private static int nearly(int now, int kept) {
        return Math.abs(now - kept) <= TOLERANCE * kept ? 0 : Integer.compare(now, kept);
    }

    private static Stream<String> lines() {
        return kinds.entrySet().stream()
                .map(kind -> Stream.concat(
                                Stream.of(kind.getKey().words()),
                                figures(kind.getValue()).mapToObj(String::valueOf))
                        .collect(Collectors.joining(", ")));
    }

    private static IntStream figures(List<Weight> weights) {
        int[] gzip = weights.stream().mapToInt(Weight::gzip).sorted().toArray();
        int[] brotli = weights.stream().mapToInt(Weight::brotli).sorted().toArray();
        int half = gzip.length / 2;
        int last = gzip.length - 1;
        return IntStream.of(gzip[half], gzip[last], brotli[half], brotli[last]);
    }

    private static Map<String, int[]> read(Stream<String> lines) {
        return lines.filter(line -> !line.startsWith("#"))
                .map(line -> line.split(", "))
                .collect(Collectors.toMap(
                        parts -> parts[0],
                        parts -> Stream.of(parts)
                                .skip(1)
                                .mapToInt(Integer::parseInt)
                                .toArray()));
    }

    private record Weight(int gzip, int brotli) {

        static Weight of(RenderedPage page) {
            return new Weight(bytes(page, ContentCoding.GZIP), bytes(page, ContentCoding.BROTLI));
        }

        private static int bytes(RenderedPage page, ContentCoding coding) {
            return page.in(Set.of(coding)).bytes().length;
        }
    }
}
