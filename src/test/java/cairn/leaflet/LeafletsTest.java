package cairn.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.check.CheckedContent;
import cairn.page.Pages;
import cairn.site.Block;
import cairn.site.ContactKind;
import cairn.site.ContactMethod;
import cairn.site.Outcome;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.Topic;
import cairn.testing.GeneratedText;
import cairn.testing.SampleSite;
import cairn.testing.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.assertj.core.data.Offset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The leaflets of the real content: the topics', and of each thing that can have happened the outcomes with the fewest and
 * with the most on them. {@code EveryLeafletIT} looks at the others.
 */
class LeafletsTest {

    private static final Pages PAGES = Pages.unpacked();
    private static final Site SITE =
            CheckedContent.of(Path.of("content"), Clock.systemUTC()).site().orElseThrow();
    private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();

    static List<String> spread() {
        Map<String, List<Outcome>> bySituation = outcomes()
                .sorted(Comparator.comparing(LeafletsTest::length))
                .collect(Collectors.groupingBy(outcome -> outcome.situation().id()));
        Set<PagePath> ends = bySituation.values().stream()
                .flatMap(all -> Stream.of(all.get(0), all.get(all.size() - 1)))
                .map(Outcome::path)
                .collect(Collectors.toSet());
        return Leaflets.of(SITE)
                .filter(leaflet ->
                        ends.contains(leaflet.page()) || outcome(leaflet.page()).isEmpty())
                .map(Leaflet::address)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("spread")
    void keepsToTheStandardsForAccessAndForArchives(String address) {
        assertThat(VeraPdf.faults(bytes(address))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("spread")
    void fitsOneSheetOfPaper(String address) throws IOException {
        try (PDDocument pdf = open(address)) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(595.3f, Offset.offset(1f));
        }
        assertThat(bytes(address).length).isLessThan(60_000);
    }

    @ParameterizedTest
    @MethodSource("spread")
    void saysItsLanguageAndAQuietTitleAndNothingElseOfItself(String address) throws IOException {
        try (PDDocument pdf = open(address)) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            String about = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isIn("What to do now", "Online safety help");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Online safety help");
            assertThat(pdf.getDocumentInformation().getMetadataKeys()).containsExactlyInAnyOrder("Title", "Subject");
            assertThat(about)
                    .contains(pdf.getDocumentInformation().getTitle(), "en-GB")
                    .doesNotContain("CreateDate", "ModifyDate", "Producer", "CreatorTool", "creator");
        }
    }

    @ParameterizedTest
    @MethodSource("spread")
    void hasABookmarkForEachPart(String address) throws IOException {
        List<String> parts = leaflet(address).shown().parts().stream()
                .map(LeafletPart::plainTitle)
                .toList();
        try (PDDocument pdf = open(address)) {
            List<String> marks = StreamSupport.stream(
                            pdf.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .map(PDOutlineItem::getTitle)
                    .toList();

            assertThat(marks.get(0)).isEqualTo(leaflet(address).shown().title());
            assertThat(marks.subList(1, marks.size() - 1)).isEqualTo(parts);
            assertThat(marks.get(marks.size() - 1)).isEqualTo("If you need help now");
        }
    }

    @ParameterizedTest
    @MethodSource("spread")
    void namesEachLinkForThoseWhoHearIt(String address) throws IOException {
        try (PDDocument pdf = open(address)) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations())
                        .allSatisfy(link -> assertThat(link.getContents()).isNotBlank());
            }
            assertThat(pdf.getPage(0).getAnnotations()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("spread")
    void carriesEachFontThatItUses(String address) throws IOException {
        try (PDDocument pdf = open(address)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);

                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("+AtkinsonHyperlegible-");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("spread")
    void holdsEveryWordInTheOrderInWhichItIsRead(String address) throws IOException {
        String text = text(address);
        int at = 0;
        for (String words : words(address)) {
            int found = text.indexOf(squeezed(words), at);
            assertThat(found).as("\"%s\" in %s", words, text.substring(at)).isNotNegative();
            at = found + squeezed(words).length();
        }
        assertThat(text).doesNotContain("#", "\uFFFD");
    }

    @ParameterizedTest
    @MethodSource("spread")
    void tellsHoursAndNeverWhoIsOpen(String address) throws IOException {
        assertThat(text(address))
                .doesNotContain("Opennow", "Opens", "Alwaysopen")
                .contains("101");
    }

    @ParameterizedTest
    @MethodSource("spread")
    void tellsNothingOfWhatWasAnswered(String address) throws IOException {
        String text = text(address);

        assertThat(address).matches("(/next)?/[0-9a-f]{10}\\.pdf");
        outcome(leaflet(address).page())
                .ifPresent(outcome -> outcome.given()
                        .forEach(given -> assertThat(text)
                                .doesNotContain(squeezed(given.question().title()))));
    }

    @Test
    void isTheSameFileWheneverItIsMade() {
        for (String address : spread().subList(0, 3)) {
            assertThat(Pages.create()
                            .find(SITE, address)
                            .orElseThrow()
                            .identity()
                            .bytes())
                    .isEqualTo(bytes(address));
        }
    }

    @Test
    void isMadeOnceHoweverManyAskAtOnce() {
        Pages pages = Pages.unpacked();
        String address = spread().get(1);

        assertThat(Stream.generate(() -> address)
                        .limit(8)
                        .parallel()
                        .map(asked -> pages.find(SITE, asked).orElseThrow())
                        .map(System::identityHashCode)
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Test
    void setsEverythingThatEditorsCanWrite(@TempDir Path folder) throws IOException {
        SampleSite sample = SampleSite.good(folder)
                .write("pages/every-construct.md", Samples.text(Samples.at("every-construct.md")));
        Site site = CheckedContent.of(sample.folder(), Clock.systemUTC()).site().orElseThrow();
        Page all = site.page(PagePath.of("/every-construct")).orElseThrow();
        LeafletView view = TopicLeaflet.view(site, new Topic(all, List.of(), List.of()));
        byte[] pdf = LeafletPrinter.print(site, view, PAGES.templates().fill(site, view));

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = TaggedText.of(document);
            all.blocks()
                    .filter(Block.Prose.class::isInstance)
                    .flatMap(LeafletsTest::words)
                    .forEach(words -> assertThat(text).contains(squeezed(words)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void setsWhateverTheCheckAccepts(long seed, @TempDir Path folder) throws IOException {
        GeneratedText text = new GeneratedText(seed);
        SampleSite sample =
                SampleSite.good(folder).writeExample("topics/advice/guide.md", inLettersOfTheFont(text.source()));
        Optional<Site> site =
                CheckedContent.of(sample.folder(), Clock.systemUTC()).site();
        if (site.isPresent()) {
            LeafletView view = TopicLeaflet.view(site.get(), site.get().topics().get(0));
            String html = PAGES.templates().fill(site.get(), view);
            assertThat(Refusal.of(view, html)).isEmpty();
            try (PDDocument document = Loader.loadPDF(LeafletPrinter.print(site.get(), view, html))) {
                String shown = TaggedText.of(document);
                assertThat(text.words())
                        .as(text.source())
                        .allSatisfy(word -> assertThat(shown).contains(squeezed(inLettersOfTheFont(word))));
            }
        }
    }

    private static String inLettersOfTheFont(String text) {
        String letters = new String(LeafletFiles.bytes("letters.txt"), StandardCharsets.UTF_8);
        return text.codePoints()
                .map(point -> point < 0x7F || letters.indexOf(point) >= 0 ? point : 'x')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @Test
    void isThereForEachTopicAndEachOutcome() {
        assertThat(PAGES.addresses(SITE).stream().filter(address -> address.endsWith(".pdf")))
                .hasSize(1 + (int) outcomes().count());
        assertThat(PAGES.find(SITE, "/next/0123456789.pdf")).isEmpty();
        assertThat(PAGES.find(SITE, "/online-blackmail.pdf")).isEmpty();
    }

    /** What has to stand on it, in order: the words of the page, then every way to reach those who can help. */
    private static Stream<String> words(Block block) {
        if (block instanceof Block.Prose prose) {
            return texts(prose.html().value());
        }
        if (block instanceof Block.OrganisationCards cards) {
            return cards.organisations().stream()
                    .flatMap(organisation -> Stream.concat(
                            Stream.of(organisation.name(), organisation.who(), organisation.purpose()),
                            organisation.contacts().stream().flatMap(LeafletsTest::words)));
        }
        if (block instanceof Block.UrgentHelp urgent) {
            return words(urgent.contact());
        }
        return block.blocks().stream().flatMap(LeafletsTest::words);
    }

    private static Stream<String> words(ContactMethod contact) {
        String reach = contact.kind() == ContactKind.WEB
                ? contact.value().replace("https://", "").replaceFirst("/$", "")
                : contact.value();
        return Stream.of(contact.label(), reach, contact.hoursInWords(false).orElse(""));
    }

    private static List<String> words(String address) {
        List<String> words =
                new ArrayList<>(List.of("999", leaflet(address).shown().title()));
        leaflet(address).shown().first().stream().flatMap(LeafletsTest::words).forEach(words::add);
        leaflet(address).shown().parts().forEach(part -> {
            words.add(part.plainTitle());
            part.blocks().stream().flatMap(LeafletsTest::words).forEach(words::add);
        });
        SITE.urgent().emergency().contacts().stream()
                .flatMap(LeafletsTest::words)
                .forEach(words::add);
        return words;
    }

    private static Stream<String> texts(String html) {
        List<String> texts = new ArrayList<>();
        Jsoup.parse(html).body().traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text.text());
            }
        });
        return texts.stream();
    }

    private static int length(Outcome outcome) {
        return outcome.organisations().size() * 10
                + outcome.sections().size()
                + outcome.first().size();
    }

    private static Stream<Outcome> outcomes() {
        return SITE.flows().stream().flatMap(flow -> flow.outcomes());
    }

    private static Optional<Outcome> outcome(PagePath path) {
        return outcomes().filter(outcome -> outcome.path().equals(path)).findFirst();
    }

    private static Leaflet leaflet(String address) {
        return Leaflets.at(SITE, address).orElseThrow();
    }

    private static PDDocument open(String address) throws IOException {
        return Loader.loadPDF(bytes(address));
    }

    private static String text(String address) throws IOException {
        try (PDDocument pdf = open(address)) {
            return TaggedText.of(pdf);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static byte[] bytes(String address) {
        Function<String, byte[]> make =
                asked -> PAGES.find(SITE, asked).orElseThrow().identity().bytes();
        return MADE.computeIfAbsent(address, make);
    }
}
