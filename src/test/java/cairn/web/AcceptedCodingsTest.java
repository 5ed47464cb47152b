package cairn.web;

import static cairn.page.ContentCoding.BROTLI;
import static cairn.page.ContentCoding.GZIP;
import static cairn.page.ContentCoding.IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.page.ContentCoding;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedCodingsTest {

    @Test
    void acceptsTheBytesAsTheyAreWithoutTheHeader() {
        assertThat(AcceptedCodings.of(null)).containsExactly(IDENTITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | ''",
                "gzip                        | GZIP",
                "gzip, deflate, br, zstd     | GZIP,BROTLI",
                "GZip , BR                   | GZIP,BROTLI",
                "br;q=1.0, gzip;q=0.8, *;q=0 | GZIP,BROTLI",
                "gzip;q=0, br                | BROTLI",
                "gzip; q = 0.000             | ''",
                "gzip;q=0.001                | GZIP",
                "*                           | GZIP,BROTLI",
                "*, br;q=0                   | GZIP",
                "identity;q=0                | ''",
                ";;,,q=                      | ''"
            })
    void readsTheHeaderAsItIsMeant(String header, String expected) {
        Set<ContentCoding> codings = EnumSet.of(IDENTITY);
        Arrays.stream(expected.split(","))
                .filter(name -> !name.isEmpty())
                .map(ContentCoding::valueOf)
                .forEach(codings::add);

        assertThat(AcceptedCodings.of(header)).isEqualTo(codings);
        assertThat(codings).doesNotContainNull().isSubsetOf(BROTLI, GZIP, IDENTITY);
    }
}
