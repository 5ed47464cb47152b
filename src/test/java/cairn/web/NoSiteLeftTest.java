package cairn.web;

import static cairn.testing.SiteBuilder.contact;
import static cairn.testing.SiteBuilder.organisation;
import static cairn.testing.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.ContactKind;
import cairn.site.CurrentSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** When not even the error page can be made. */
@Import(NoSiteLeftTest.Unrenderable.class)
class NoSiteLeftTest extends RunningSite {

    @Test
    void stillSaysWhomToCallAndNothingElse() throws Exception {
        HttpResponse<byte[]> answer = get("/");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(text(answer)).contains("999").doesNotContain("Exception", "\tat ", "Jetty", "Thymeleaf");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
    }

    @TestConfiguration
    static class Unrenderable {

        @Bean
        @Primary
        CurrentSite siteWhoseLayoutFails() {
            return () -> site().topic("help")
                    .urgent(
                            organisation("emergency", "Emergency", contact("x", ContactKind.BSL, "x", "x")),
                            organisation("police", "Police"))
                    .build();
        }
    }
}
