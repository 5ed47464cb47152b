package cairn.web;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.publish.PublishedSite;
import cairn.site.CurrentSite;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** When something inside fails, the reader still gets a page that helps, and hears nothing of the inside. */
@Import(BrokenRenderingTest.FailsAtFirst.class)
class BrokenRenderingTest extends RunningSite {

    @Test
    void showsAPageThatHelps() throws Exception {
        FailsAtFirst.failures.set(1);

        HttpResponse<byte[]> answer = get("/about");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(text(answer))
                .contains("<h1", "tel:999", "id=\"leave\"")
                .doesNotContain("on purpose")
                .doesNotContain("Exception");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(get("/about").statusCode()).isEqualTo(200);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class FailsAtFirst {

        static final AtomicInteger failures = new AtomicInteger();

        @Bean
        @Primary
        CurrentSite failsAtFirst(PublishedSite site) {
            return () -> {
                if (failures.getAndDecrement() > 0) {
                    throw new IllegalStateException("broken on purpose");
                }
                return site.get();
            };
        }
    }
}
