package cairn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.ClassUtils;

/** What a reader types stands in no log, even where somebody turned every remark of every library on, and in no metric. */
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {"logging.level.org.eclipse.jetty=debug", "logging.level.org.eclipse.jetty.http.HttpParser=trace"})
class TypedWordsLeaveNoTraceTest extends RunningSite {

    private static final String SECRET = "zzxqsecret";
    private static final List<String> SILENCED =
            List.of("org.apache.lucene", "org.springframework.web", "org.springframework.boot.web.server");

    private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());

    @BeforeEach
    void sayEverything() {
        Stream.concat(Stream.of("ROOT"), SILENCED.stream()).forEach(name -> logging.setLogLevel(name, LogLevel.DEBUG));
        // The client of these tests says what it sends.
        logging.setLogLevel("jdk.internal.httpclient", LogLevel.WARN);
    }

    @AfterEach
    void sayLittle() {
        logging.setLogLevel("ROOT", LogLevel.WARN);
        SILENCED.forEach(name -> logging.setLogLevel(name, LogLevel.ERROR));
    }

    @Test
    void inTheLog(CapturedOutput log) throws Exception {
        searchInEveryWay();

        assertThat(log.getAll()).contains("/find").doesNotContain(SECRET);
    }

    /** Nothing counts or times requests: the library with which Spring would is not there. */
    @Test
    void inAMetric() {
        assertThat(ClassUtils.isPresent("io.micrometer.core.instrument.MeterRegistry", null))
                .isFalse();
    }

    /** Spring's own remarks name the address at DEBUG, which nothing of ours turns on, and no page of ours makes such a one. */
    @Test
    void inTheLogAsItIsSetWhereSomebodyPutThemIntoTheAddress(CapturedOutput log) throws Exception {
        sayLittle();

        get("/find?words=" + SECRET);

        assertThat(log.getAll()).doesNotContain(SECRET);
    }

    private void searchInEveryWay() throws Exception {
        String form = "application/x-www-form-urlencoded";
        found(SECRET);
        found(SECRET + " paid \"(*~:");
        post("/find", "words=" + SECRET + "%zz&" + SECRET + "=%", form);
        post("/find", "words=" + SECRET.repeat(400), form);
        post("/find", "words=" + SECRET, "text/plain");
        post("/find", "words=" + SECRET, "multipart/form-data");
        post("/find", "words=" + SECRET, form + ";charset=" + "nonsense");
        type(SECRET, "Sec-Fetch-Site", "cross-site");
        type(SECRET, "Cookie", "left=1");
        raw(("POST /find HTTP/1.1\r\nHost: x\r\nContent-Type: " + form + "\r\nContent-Length: 500\r\n\r\nwords="
                        + SECRET)
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        raw(("POST /find HTTP/1.1\r\nHost: x\r\nContent-Type: " + form + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + SECRET + "\r\n" + SECRET)
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
