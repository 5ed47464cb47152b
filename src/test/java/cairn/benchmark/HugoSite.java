package cairn.benchmark;

import cairn.check.CheckedContent;
import cairn.page.Pages;
import cairn.testing.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The topics of a content folder as a site for Hugo: the same words, headings and links, with shortcodes for directives,
 * in a page whose frame is that of Cairn's own, style sheet and script included.
 */
final class HugoSite {

    private static final Pattern FRONT = Pattern.compile("(?s)\\A---\n(.*?)\n---\n(.*)\\z");
    private static final Pattern KEY = Pattern.compile("(?m)^(title|description|order): (.*)$");
    private static final String SETTINGS = """
            baseURL = "https://example.org/"
            languageCode = "en-GB"
            title = "Guides"
            disableKinds = ["taxonomy", "term", "RSS"]
            enableRobotsTXT = true
            [markup.goldmark.renderer]
            unsafe = true
            """;

    private HugoSite() {}

    /** Writes the topics of that content folder, and the pages and texts that they refer to, into a new folder. */
    static Path write(Path content, Path site) throws IOException {
        put(site.resolve("config.toml"), SETTINGS);
        Samples.copy(content.resolve("organisations"), site.resolve("data/organisations"));
        try (Stream<Path> snippets = Files.list(content.resolve("snippets"))) {
            for (Path snippet : snippets.toList()) {
                put(
                        site.resolve("snippets").resolve(snippet.getFileName()),
                        linked(Files.readString(snippet)).replaceAll("(?m)^::.*$", ""));
            }
        }
        for (String part : List.of("topics", "pages")) {
            for (Path file : Samples.below(content.resolve(part)).toList()) {
                if (file.getFileName().toString().matches("[^.]+\\.md")) {
                    put(
                            site.resolve("content").resolve(target(content.relativize(file))),
                            page(Files.readString(file)));
                }
            }
        }
        try (Stream<Path> topics = Files.list(site.resolve("content/topics"))) {
            for (Path topic : topics.toList()) {
                put(topic.resolve("whole-guide.md"), "---\ntitle: All of it\nlayout: whole\n---\n");
            }
        }
        layouts(content, site.resolve("layouts"));
        return site;
    }

    private static String target(Path file) {
        return file.toString().replaceFirst("topic\\.md$", "_index.md");
    }

    private static String page(String text) {
        Matcher parts = FRONT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        StringBuilder keys = new StringBuilder("---\n");
        Matcher key = KEY.matcher(parts.group(1));
        while (key.find()) {
            String name = key.group(1).equals("order") ? "weight" : key.group(1);
            String value =
                    name.equals("weight") ? key.group(2) : '"' + key.group(2).replace("\"", "") + '"';
            keys.append(name).append(": ").append(value).append('\n');
        }
        return keys + "---\n" + directives(linked(parts.group(2)));
    }

    /** Links to organisations and contacts as they come out of the register; those to pages are checked by Hugo. */
    private static String linked(String text) {
        return text.replaceAll("\\]\\(contact:[^)]*\\)", "](tel:0800)")
                .replaceAll("\\]\\(org:([^)]*)\\)", "](https://example.org/$1)")
                .replaceAll("\\]\\((?:\\.\\./)*flows/[^)]*\\)", "](/next)")
                .replaceAll("\\]\\(topic\\.md([^)]*)\\)", "]({{< relref \"_index.md\" >}}$1)")
                .replaceAll("\\]\\(([a-z-]+\\.md)([^)]*)\\)", "]({{< relref \"$1\" >}}$2)")
                .replaceAll(
                        "\\]\\(((?:\\.\\./)+)((?:pages|topics)/[^)#]*\\.md)([^)]*)\\)", "]({{< relref \"/$2\" >}}$3)")
                .replace("/topic.md\"", "/_index.md\"");
    }

    private static String directives(String text) {
        return text.replaceAll("(?m)^::snippet\\{id=([a-z-]+)\\}$", "{{< snippet \"$1\" >}}")
                .replaceAll("(?m)^::action\\[(.*?)\\]\\{(.*?)\\}$", "{{< action \"$1\" \"$2\" >}}")
                .replaceAll("(?m)^::orgs?\\{(\\w+)=([a-z0-9-]+).*\\}$", "{{< orgs \"$1\" \"$2\" >}}")
                .replaceAll("(?m)^::[a-z]+.*$", "")
                .replaceAll("(?m)^::: *([a-z]+).*$", "{{% box \"$1\" %}}")
                .replaceAll("(?m)^:::$", "{{% /box %}}");
    }

    private static void layouts(Path content, Path layouts) throws IOException {
        String frame = frame(content);
        put(layouts.resolve("_default/single.html"), frame.replace("CONTENT", """
                        <h1>{{ .Title }}</h1>{{ .Content }}<nav>{{ with .PrevInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
                        {{ with .NextInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>"""));
        put(layouts.resolve("_default/whole.html"), frame.replace("CONTENT", """
                        <h1>{{ .Title }}</h1>{{ range where .CurrentSection.RegularPages "Layout" "!=" "whole" }}
                        <section><h2>{{ .Title }}</h2>{{ .Content }}</section>{{ end }}"""));
        put(layouts.resolve("_default/list.html"), frame.replace("CONTENT", """
                        <h1>{{ .Title }}</h1>{{ .Content }}<ul>{{ range .RegularPages }}
                        <li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Description }}</p></li>{{ end }}</ul>"""));
        put(layouts.resolve("index.html"), frame.replace("CONTENT", """
                        <h1>{{ .Title }}</h1><ul>{{ range (site.GetPage "/topics").Sections }}
                        <li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Description }}</p></li>{{ end }}</ul>"""));
        put(layouts.resolve("shortcodes/snippet.html"), """
                {{ readFile (printf "snippets/%s.md" (.Get 0)) | .Page.RenderString }}""");
        put(layouts.resolve("shortcodes/box.html"), "<div class=\"{{ .Get 0 }}\">\n\n{{ .Inner }}\n\n</div>");
        put(layouts.resolve("shortcodes/action.html"), """
                <p><a class="action" href="https://example.org/{{ .Get 1 | urlize }}">{{ .Get 0 }}</a></p>""");
        put(layouts.resolve("shortcodes/orgs.html"), """
                {{ $key := .Get 0 }}{{ $value := .Get 1 }}{{ range $id, $org := site.Data.organisations }}
                {{ if or (eq $id $value) (in $org.audience $value) }}<article class="card"><h3>{{ $org.name }}</h3>
                <p>{{ $org.purpose }}</p><ul>{{ range $org.contacts }}<li><a href="tel:{{ .value }}">{{ .label }}
                {{ .value }}</a></li>{{ end }}</ul></article>{{ end }}{{ end }}""");
    }

    /** A guide of Cairn's with nothing in it but the frame of every page. */
    private static String frame(Path content) {
        String guide = new String(
                Pages.unpacked()
                        .find(
                                CheckedContent.of(content, Clock.systemDefaultZone())
                                        .site()
                                        .orElseThrow(),
                                "/online-blackmail/what-to-do")
                        .orElseThrow()
                        .identity()
                        .bytes(),
                StandardCharsets.UTF_8);
        Document page = Jsoup.parse(guide);
        page.outputSettings().prettyPrint(false);
        page.select("main > *:not(#urgent-help)").remove();
        page.select("main").first().prepend("CONTENT");
        page.select("title").first().text("TITLE");
        page.select("meta[name=description]").attr("content", "DESCRIPTION");
        page.select("link[rel=canonical]").attr("href", "CANONICAL");
        return page.outerHtml()
                .replace("TITLE", "{{ .Title }}")
                .replace("DESCRIPTION", "{{ .Description }}")
                .replace("CANONICAL", "{{ .Permalink }}");
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
