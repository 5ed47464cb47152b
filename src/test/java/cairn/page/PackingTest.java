package cairn.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static final String HTML = "text/html;charset=utf-8";
    private static final String TEXT =
            Assets.load(java.util.stream.Stream.empty()).style();

    private final Compressor smallest = Compressor.smallest();

    @Test
    void packsQuicklyFirstAndAsSmallAsItGetsAfterwards() throws Exception {
        Packing packing = Packing.quickFirst(smallest);
        CompletableFuture<RenderedPage> later = new CompletableFuture<>();

        RenderedPage first = packing.pack(document(HTML, TEXT), later::complete);
        RenderedPage small = later.get(1, TimeUnit.MINUTES);

        assertThat(first.representations().get(0).bytes())
                .isEqualTo(smallest.quick()
                        .compress(document(HTML, TEXT))
                        .representations()
                        .get(0)
                        .bytes());
        assertThat(small.representations().get(0).bytes())
                .isEqualTo(smallest.compress(document(HTML, TEXT))
                        .representations()
                        .get(0)
                        .bytes())
                .hasSizeLessThan(first.representations().get(0).bytes().length);
        assertThat(small.representations().subList(1, 3))
                .isEqualTo(first.representations().subList(1, 3));
        assertThat(packing.pack(document(HTML, TEXT), again -> {})).isSameAs(small);
    }

    @Test
    void packsAgainWhatDiffersInAnything() {
        Packing packing = Packing.atOnce(smallest);
        RenderedPage page = packing.pack(document(HTML, TEXT), smaller -> {});

        assertThat(packing.pack(document(HTML, TEXT), smaller -> {})).isSameAs(page);
        assertThat(packing.pack(document(HTML, TEXT + " "), smaller -> {})).isNotSameAs(page);
        assertThat(packing.pack(document("text/css;charset=utf-8", TEXT), smaller -> {}))
                .isNotSameAs(page);
        assertThat(packing.pack(
                                new Document(HTML, TEXT.getBytes(StandardCharsets.UTF_8), Optional.of("sheet")),
                                smaller -> {})
                        .name())
                .contains("sheet");
    }

    private static Document document(String mediaType, String text) {
        return new Document(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }
}
