package cairn.page;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Packs an answer once, as small as it gets, so that no request ever pays for it. */
final class Compressor {

    private static final Logger log = LoggerFactory.getLogger(Compressor.class);
    private static final String PACKED_ALREADY = "application/pdf";
    private static final Encoder.Parameters SMALLEST = Encoder.Parameters.create(11);
    private static final Encoder.Parameters QUICK = Encoder.Parameters.create(5);

    private final boolean packs;
    private final boolean brotli;
    private final Encoder.Parameters effort;

    private Compressor(boolean packs, Encoder.Parameters effort) {
        this.packs = packs;
        this.effort = effort;
        this.brotli = packs && Brotli4jLoader.isAvailable();
        if (packs && !brotli) {
            log.warn("Brotli does not run on this machine, so pages are kept in gzip and identity only.");
        }
    }

    /** One that takes its time. */
    static Compressor smallest() {
        return new Compressor(true, SMALLEST);
    }

    /** One that packs nothing: for answers that stay on this machine and are soon made anew. */
    static Compressor none() {
        return new Compressor(false, QUICK);
    }

    /** One that packs no more and no less than this one, without taking its time: for an answer that is given once. */
    Compressor quick() {
        return new Compressor(packs, QUICK);
    }

    /** Whether what comes out depends on how long it takes. */
    boolean packs() {
        return brotli;
    }

    /** The answer in every coding, the smallest first. */
    RenderedPage compress(Document document) {
        return compress(document, new Representation(ContentCoding.IDENTITY, document.bytes()));
    }

    /** The same, with its bytes as they are. */
    RenderedPage compress(Document document, Representation plain) {
        byte[] bytes = plain.bytes();
        List<Representation> representations = new ArrayList<>();
        boolean packing = packs && !document.mediaType().equals(PACKED_ALREADY);
        if (packing && brotli) {
            representations.add(new Representation(ContentCoding.BROTLI, brotli(bytes)));
        }
        if (packing) {
            representations.add(new Representation(ContentCoding.GZIP, gzip(bytes)));
        }
        representations.add(plain);
        return new RenderedPage(document.mediaType(), List.copyOf(representations), document.name());
    }

    /** An answer in the same codings, with the brotli that this one makes. */
    RenderedPage repack(RenderedPage page) {
        byte[] bytes = page.identity().bytes();
        return new RenderedPage(
                page.mediaType(),
                page.representations().stream()
                        .map(one -> one.coding() == ContentCoding.BROTLI
                                ? new Representation(ContentCoding.BROTLI, brotli(bytes))
                                : one)
                        .toList(),
                page.name());
    }

    private byte[] brotli(byte[] bytes) {
        try {
            return Encoder.compress(bytes, effort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new SmallestGzip(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static final class SmallestGzip extends GZIPOutputStream {

        SmallestGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
