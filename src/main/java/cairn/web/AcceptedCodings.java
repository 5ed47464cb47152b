package cairn.web;

import cairn.page.ContentCoding;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentLruCache;

/** What a browser can unpack, from its {@code Accept-Encoding} (RFC 9110, section 12.5.3). */
final class AcceptedCodings {

    /** Browsers send only a few different values. */
    private static final ConcurrentLruCache<String, Set<ContentCoding>> KNOWN =
            new ConcurrentLruCache<>(50, AcceptedCodings::read);

    private AcceptedCodings() {}

    /** The codings that the header's value accepts; identity alone where there is no header. */
    static Set<ContentCoding> of(@Nullable String header) {
        return KNOWN.get(header == null ? "" : header);
    }

    private static Set<ContentCoding> read(String header) {
        Map<String, Boolean> named = new HashMap<>();
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] pieces = part.split(";", 2);
            named.put(pieces[0].strip(), pieces.length == 1 || !isZero(pieces[1]));
        }
        boolean others = named.getOrDefault("*", false);
        Set<ContentCoding> accepted = EnumSet.of(ContentCoding.IDENTITY);
        for (ContentCoding coding : ContentCoding.values()) {
            if (named.getOrDefault(coding.token(), others)) {
                accepted.add(coding);
            }
        }
        return Collections.unmodifiableSet(accepted);
    }

    private static boolean isZero(String weight) {
        return weight.strip().matches("q\\s*=\\s*0(\\.0{0,3})?");
    }
}
