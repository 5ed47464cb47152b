package cairn.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/** What can be said of a page's HTML. */
public final class PageAssert extends AbstractAssert<PageAssert, String> {

    /** Reads its schemas once, which takes longer than to check a page. */
    private static final EmbeddedValidator VALIDATOR = validator();

    /** The checker guesses languages by their letters and knows no Scottish Gaelic. */
    private static final String GAELIC_TAKEN_FOR_IRISH =
            "This document appears to be written in Irish but the “html” start tag has “lang=\"gd\"”.";

    private PageAssert(String html) {
        super(html, PageAssert.class);
    }

    /** Begins to say something of a page. */
    public static PageAssert assertThatPage(String html) {
        return new PageAssert(html);
    }

    /** The Nu HTML checker finds nothing, not even something to warn of. */
    public PageAssert isValid() {
        try {
            String report = VALIDATOR.validate(new ByteArrayInputStream(actual.getBytes(StandardCharsets.UTF_8)));
            Assertions.assertThat(report.lines().filter(line -> !line.contains(GAELIC_TAKEN_FOR_IRISH)))
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private static EmbeddedValidator validator() {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return validator;
    }

    /** There is one h1. */
    public PageAssert hasOneHeadingOfLevelOne() {
        Assertions.assertThat(Jsoup.parse(actual).select("h1")).hasSize(1);
        return this;
    }

    /** No heading is more than one level below the one before it (WCAG technique G141). */
    public PageAssert skipsNoHeading() {
        int level = 0;
        for (Element heading : Jsoup.parse(actual).select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            Assertions.assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        return this;
    }

    /** No id stands twice. */
    public PageAssert hasUniqueIds() {
        List<String> ids = Jsoup.parse(actual).select("[id]").eachAttr("id");
        Assertions.assertThat(ids).doesNotHaveDuplicates();
        return this;
    }
}
