package cairn;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.check.CheckMemory;
import cairn.check.CheckedContent;
import cairn.page.Pages;
import cairn.site.Site;
import cairn.testing.GeneratedText;
import cairn.testing.SampleSite;
import cairn.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every word of a text that is published reaches the reader, in its order.
 *
 * <p>{@code -Dcairn.nothing-lost.seed=N} makes the texts from that seed on, {@code -Dcairn.nothing-lost.texts=N} that many.
 */
class NothingLostTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final Pages PAGES = Pages.unpacked();
    private static final CheckMemory MEMORY = new CheckMemory();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final String GUIDE = "topics/advice/guide.md";
    private static final String HEAD = "---\ntitle: The guide\ndescription: One step at a time.\n---\n\n";

    @TempDir
    private Path folder;

    @Test
    void showsEveryWordOfEveryTextThatIsAccepted() {
        long seed = Long.getLong("cairn.nothing-lost.seed", System.nanoTime());
        int texts = Integer.getInteger("cairn.nothing-lost.texts", 200);
        SampleSite site = SampleSite.good(folder);
        long accepted = LongStream.range(seed, seed + texts)
                .filter(each -> isShownWhole(site, each))
                .count();

        System.out.printf(
                "%d of %d generated texts were accepted and shown whole, from seed %d%n", accepted, texts, seed);
        assertThat(accepted).isGreaterThan(texts / 4);
    }

    @Test
    void showsEveryWordOfTheRealContent() {
        Site site = CheckedContent.of(Path.of("content"), CLOCK).site().orElseThrow();
        site.everyPage().forEach(page -> {
            String source = Samples.text(Path.of("content", page.source().file()));
            assertThat(missing(shownWords(source), shown(site, page.path().value())))
                    .as(page.source().file())
                    .isEmpty();
        });
    }

    private static boolean isShownWhole(SampleSite sample, long seed) {
        GeneratedText text = new GeneratedText(seed);
        CheckedContent content = CheckedContent.of(sample.folder(), Map.of(GUIDE, HEAD + text.source()), CLOCK, MEMORY);
        content.site()
                .ifPresent(site -> assertThat(missing(text.words(), shown(site, "/help/guide")))
                        .as("the text of seed %d:%n%s", seed, text.source())
                        .isEmpty());
        return content.site().isPresent();
    }

    /** The first word that does not stand behind those before it. */
    private static Optional<String> missing(List<String> words, String shown) {
        int from = 0;
        for (String word : words) {
            String letters = letters(word);
            int found = shown.indexOf(letters, from);
            if (found < 0) {
                return Optional.of(word);
            }
            from = found + letters.length();
        }
        return Optional.empty();
    }

    /** The letters and digits of a page's own part, without what is made from its headings. */
    private static String shown(Site site, String address) {
        byte[] page = PAGES.find(site, address).orElseThrow().identity().bytes();
        Element main = Jsoup.parse(new String(page, StandardCharsets.UTF_8)).selectFirst("main");
        assertThat(main).isNotNull();
        main.select("nav").remove();
        return letters(main.text());
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .forEach(letters::append);
        return letters.toString();
    }

    /** The words of a file but for what is declared to be no text: keys, directives and their attributes, addresses, ids. */
    private static List<String> shownWords(String source) {
        String text = source.replaceFirst("(?s)\\A---\n.*?\n---\n", "")
                .replaceAll("(?m)^::: details ", "")
                .replaceAll("(?m)^::+ ?(?!action)[a-z]+.*$", "")
                .replaceAll("(?m)^::action\\[(.*)\\]\\{.*$", "$1")
                .replaceAll("(?m)^\\*\\[[^\\]]*\\]:.*$", "")
                .replaceAll("\\]\\([^)]*\\)", "")
                .replaceAll("\\{#[^}]*\\}", "")
                .replaceAll("(?m)^> \\[![A-Z]+\\]$", "")
                .replaceAll("(?m)^\\d+\\. ", "");
        return new ArrayList<>(
                WORD.matcher(text).results().map(MatchResult::group).toList());
    }
}
