package cairn.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Packs answers. One whose bytes come out as they did before is not packed again, whatever else has changed on the site;
 * and one can be packed quickly for whoever waits for it, and as small as it gets afterwards (decision 0029).
 */
final class Packing {

    private final Compressor first;
    private final Optional<LaterPacking> later;

    /** What was packed, as long as somebody keeps it. */
    private final Cache<String, RenderedPage> known =
            Caffeine.newBuilder().weakValues().build();

    private Packing(Compressor first, Optional<LaterPacking> later) {
        this.first = first;
        this.later = later;
    }

    /** Everything as that one packs it. */
    static Packing atOnce(Compressor compressor) {
        return new Packing(compressor, Optional.empty());
    }

    /** Quickly first, and as that one packs it when there is time. */
    static Packing quickFirst(Compressor compressor) {
        return new Packing(
                compressor.quick(), compressor.packs() ? Optional.of(new LaterPacking(compressor)) : Optional.empty());
    }

    /**
     * The answer in every coding.
     *
     * @param smaller is given the same answer in fewer bytes, perhaps, on another thread
     */
    RenderedPage pack(Document document, Consumer<RenderedPage> smaller) {
        Representation plain = new Representation(ContentCoding.IDENTITY, document.bytes());
        String name = plain.etag() + document.mediaType();
        Optional<RenderedPage> before = same(name, document);
        if (before.isPresent()) {
            return before.get();
        }
        RenderedPage page = first.compress(document, plain);
        known.put(name, page);
        later.ifPresent(packing -> packing.add(page, small -> {
            known.put(name, small);
            smaller.accept(small);
        }));
        return page;
    }

    /** The tag is short, so the bytes decide. */
    private Optional<RenderedPage> same(String name, Document document) {
        return Optional.ofNullable(known.getIfPresent(name))
                .filter(page -> page.name().equals(document.name()))
                .filter(page -> Arrays.equals(page.identity().bytes(), document.bytes()));
    }
}
