package cairn.web;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.page.Pages;
import cairn.site.Site;
import cairn.testing.MovableClock;
import cairn.testing.SiteBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is answered before a request goes on to the rest of the server, and what is not. */
class FinishedAnswersTest {

    private static final String PAGE = "/robots.txt";

    private final Pages pages = Pages.unpacked();
    private final Site site = SiteBuilder.site().build();
    private final FinishedAnswers answers =
            new FinishedAnswers(() -> site, pages, new SharedCaches(new MovableClock("2026-11-23T12:00:00Z")));

    @Test
    void givesWhatIsFinished() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        byte[] bytes = pages.find(site, PAGE).orElseThrow().identity().bytes();

        assertThat(answers.answer(request(PAGE), response)).isTrue();
        assertThat(response.getContentAsByteArray()).isEqualTo(bytes);
    }

    @Test
    void leavesWhatIsNotMadeYetAndWhatIsNoAddress() throws Exception {
        pages.leaving(site);

        assertThat(answers.answer(request(PAGE), new MockHttpServletResponse())).isFalse();
        assertThat(answers.answer(request("/nothing"), new MockHttpServletResponse()))
                .isFalse();
        assertThat(answers.answer(request("leaving"), new MockHttpServletResponse()))
                .isFalse();
    }

    @Test
    void leavesAReaderWhoMayHaveLeft() throws Exception {
        pages.find(site, PAGE);
        MockHttpServletRequest request = request(PAGE);
        request.addHeader("Cookie", "left=1");
        MockHttpServletResponse response = new MockHttpServletResponse();

        assertThat(answers.answer(request, response)).isFalse();
        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getHeaderNames()).isEmpty();
    }

    private static MockHttpServletRequest request(String address) {
        return new MockHttpServletRequest("GET", address);
    }
}
