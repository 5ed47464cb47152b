package cairn.page;

import static cairn.testing.SiteBuilder.page;
import static cairn.testing.SiteBuilder.site;
import static org.assertj.core.api.Assertions.assertThat;

import cairn.site.Site;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SiteDocumentsTest {

    private static final String ORIGIN = "https://guidance.example";
    private static final Site SITE = site().topic("help", "what-to-do")
            .page(page("/about").neverReviewed())
            .build();
    private static final Pages PAGES = Pages.create();

    @Test
    void tellsCrawlersWhereTheSitemapIsAndToLeaveTheWayOutAlone() {
        assertThat(text(SITE, "/robots.txt").lines())
                .containsExactly("User-agent: *", "Disallow: /leave", "Sitemap: " + ORIGIN + "/sitemap.xml");
    }

    @Test
    void listsEveryPageOnceInTheSitemap() throws Exception {
        assertThat(locations(SITE))
                .containsExactlyInAnyOrder(
                        ORIGIN + "/help", ORIGIN + "/help/what-to-do", ORIGIN + "/help/whole-guide", ORIGIN + "/about");
    }

    @Test
    void listsTheFrontPageWhereItIsAPageOfItsOwn() throws Exception {
        assertThat(locations(site().version("two-topics")
                        .topic("help")
                        .topic("other")
                        .build()))
                .contains(ORIGIN + "/")
                .doesNotHaveDuplicates();
    }

    @Test
    void namesTheDayOfAReviewInTheSitemap() throws Exception {
        NodeList days = sitemap(SITE).getElementsByTagName("lastmod");

        assertThat(days.getLength()).isEqualTo(2);
        assertThat(days.item(0).getTextContent()).isEqualTo("2026-11-23");
    }

    @Test
    void saysWhereToReportASecurityFault() {
        Map<String, String> fields = text(SITE, "/.well-known/security.txt")
                .lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));

        assertThat(fields)
                .containsEntry("Contact", "mailto:security@guidance.example")
                .containsEntry("Canonical", ORIGIN + "/.well-known/security.txt")
                .containsEntry("Preferred-Languages", "en");
        assertThat(Instant.parse(fields.getOrDefault("Expires", ""))).isEqualTo("2027-11-23T00:00:00Z");
    }

    @Test
    void hasAnIconThatIsWellFormed() throws Exception {
        assertThat(parse(text(SITE, "/icon.svg")).getTagName()).isEqualTo("svg");
        assertThat(PAGES.find(SITE, "/favicon.ico").orElseThrow().identity().bytes())
                .startsWith(0, 0, 1, 0);
    }

    private static List<String> locations(Site site) throws Exception {
        NodeList found = sitemap(site).getElementsByTagName("loc");
        List<String> locations = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            locations.add(found.item(i).getTextContent());
        }
        return locations;
    }

    private static Element sitemap(Site site) throws Exception {
        return parse(text(site, "/sitemap.xml"));
    }

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static String text(Site site, String address) {
        return new String(PAGES.find(site, address).orElseThrow().identity().bytes(), StandardCharsets.UTF_8);
    }
}
