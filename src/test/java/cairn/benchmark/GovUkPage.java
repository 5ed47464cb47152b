package cairn.benchmark;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The words of a page of ours on the page template of GOV.UK Frontend, with its header, its footer and its classes. */
final class GovUkPage {

    /** What its documentation writes on each kind of element. */
    private static final Map<String, String> CLASSES = classes();

    private GovUkPage() {}

    private static Map<String, String> classes() {
        Map<String, String> classes = new LinkedHashMap<>();
        classes.put("h1", "govuk-heading-xl");
        classes.put("h2", "govuk-heading-l");
        classes.put("h3", "govuk-heading-m");
        classes.put("h4", "govuk-heading-s");
        classes.put("p", "govuk-body");
        classes.put("a", "govuk-link");
        classes.put("ul", "govuk-list govuk-list--bullet");
        classes.put("ol", "govuk-list govuk-list--number");
        classes.put("details", "govuk-details");
        classes.put("summary", "govuk-details__summary");
        classes.put("table", "govuk-table");
        classes.put("th", "govuk-table__header");
        classes.put("td", "govuk-table__cell");
        classes.put("dl", "govuk-summary-list");
        classes.put("dt", "govuk-summary-list__key");
        classes.put("dd", "govuk-summary-list__value");
        return classes;
    }

    /** That page as GOV.UK Frontend's {@code template.njk} makes it, with the parts that it released. */
    static String of(String html, GovUkFrontend released) throws IOException {
        Document page = Jsoup.parse(html);
        return """
                <!DOCTYPE html>
                <html lang="en" class="govuk-template">
                  <head>
                    <meta charset="utf-8">
                    <title>%s</title>
                    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
                    <meta name="theme-color" content="#0b0c0c">
                    <link rel="icon" sizes="48x48" href="/assets/images/favicon.ico">
                    <link rel="icon" sizes="any" href="/assets/images/favicon.svg" type="image/svg+xml">
                    <link rel="mask-icon" href="/assets/images/govuk-icon-mask.svg" color="#0b0c0c">
                    <link rel="apple-touch-icon" href="/assets/images/govuk-icon-180.png">
                    <link rel="manifest" href="/assets/manifest.json">
                    <link rel="stylesheet" href="/govuk-frontend.min.css">
                  </head>
                  <body class="govuk-template__body">
                    <script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
                    %s
                    %s
                    <div class="govuk-width-container">
                      <main class="govuk-main-wrapper" id="main-content">
                        %s
                      </main>
                    </div>
                    %s
                    <script type="module" src="/govuk-frontend.min.js"></script>
                    <script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll()</script>
                  </body>
                </html>
                """.formatted(
                        page.title(),
                        released.component("skip-link").replace("#test-target-element", "#main-content"),
                        released.component("header"),
                        dressed(page.body()),
                        released.component("footer"));
    }

    private static String dressed(Element body) {
        body.select("script, style, svg, .skip-link").remove();
        body.select("*").forEach(element -> element.removeAttr("class").removeAttr("tabindex"));
        body.select("header, footer, main")
                .forEach(element -> element.tagName("div").removeAttr("id"));
        CLASSES.forEach((selector, names) -> body.select(selector).attr("class", names));
        body.ownerDocument().outputSettings().prettyPrint(false);
        return body.html();
    }
}
