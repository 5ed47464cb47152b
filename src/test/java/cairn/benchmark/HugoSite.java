package cairn.benchmark;

import cairn.testing.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a content folder as a site that Hugo builds: the same words and links, directives as shortcodes that do
 * alike. Left out are translations, leaflets, flows, the explanation of abbreviations and the search.
 */
final class HugoSite {

    /** How Debian calls it, and what else calls it so. */
    static final String PROGRAM = "hugo";

    private static final Path LAYOUT = Samples.at("benchmark/hugo");
    private static final List<Rewrite> REWRITES = List.of(
            new Rewrite("(?m)^order: ", "weight: "),
            new Rewrite("(?m)^(redirects_from|id|address): .*\n", ""),
            // YAML 1.1, which Hugo reads, takes "on" for true.
            new Rewrite("(?m)^  on: ", "  day: "),
            new Rewrite("(?m)^\\*\\[.*\n?", ""),
            new Rewrite("(?m)^> \\[!([A-Z]+)]$", "> **$1**"),
            new Rewrite("(?m)^::: ([a-z-]+)$", "{{% box \"$1\" %}}"),
            new Rewrite("(?m)^:::$", "{{% /box %}}"),
            new Rewrite("(?m)^::snippet\\{id=([a-z-]+)}$", "{{< snippet \"$1\" >}}"),
            new Rewrite("(?m)^::urgent\\{contact=([0-9a-z-]+)}$", "{{< urgent \"$1\" >}}"),
            new Rewrite("(?m)^::action\\[(.*)]\\{(org|page)=(.*)}$", "{{< action text=\"$1\" $2=\"$3\" >}}"),
            new Rewrite("(?m)^::(orgs?)\\{(?:id|audience)=([0-9a-z-]+)}$", "{{< $1 \"$2\" >}}"),
            new Rewrite("(?m)^::corrections$", ""),
            new Rewrite("\\([./]*flows/[^)]*\\)", "(/pages/what-has-happened.md)"),
            new Rewrite("\\([./]*(directory|search)\\.yml\\)", "(/pages/$1.md)"),
            new Rewrite("/pages/search\\.md", "/pages/find.md"),
            new Rewrite("\\btopic\\.md\\b", "_index.md"));
    private static final Pattern UNKNOWN = Pattern.compile("(?m)^:::?.*$");

    private HugoSite() {}

    /** Writes it into a folder that is not there yet, and returns that folder. */
    static Path write(Path content, Path folder) throws IOException {
        Samples.copy(LAYOUT, folder);
        Path partials = folder.resolve("layouts/partials");
        Files.writeString(partials.resolve("style.html"), "<style>%s</style>%n".formatted(ours("/styles/site.css")));
        Files.writeString(
                partials.resolve("script.html"),
                "<script type=\"module\">%s</script>%n".formatted(ours("/scripts/leave.js")));
        Samples.copy(content.resolve("organisations"), folder.resolve("data/organisations"));
        for (String part : List.of("topics", "pages", "snippets")) {
            for (Path file : Samples.below(content.resolve(part)).toList()) {
                boolean original = Samples.name(file).indexOf('.') < 0;
                if (original && file.toString().endsWith(".md")) {
                    Path written = folder.resolve("content").resolve(content.relativize(file));
                    Files.createDirectories(written.getParent());
                    Files.writeString(
                            file.endsWith("topic.md") ? written.resolveSibling("_index.md") : written,
                            rewritten(file, Files.readString(file)));
                }
            }
        }
        return folder;
    }

    /** Which one it is, as it says itself. */
    static String version() throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(PROGRAM, "version").start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw new IOException(
                    "The program \"hugo\" is not here. Install it: on Debian, \"apt-get install hugo\".", e);
        }
    }

    private static String rewritten(Path file, String text) {
        String written = text;
        for (Rewrite rewrite : REWRITES) {
            written = rewrite.of(written);
        }
        Matcher unknown = UNKNOWN.matcher(written);
        if (unknown.find()) {
            throw new IllegalStateException("%s: nothing in Hugo does \"%s\"".formatted(file, unknown.group()));
        }
        return written;
    }

    private static String ours(String name) throws IOException {
        try (InputStream in = HugoSite.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("%s is missing from the build".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private record Rewrite(Pattern pattern, String replacement) {

        Rewrite(String pattern, String replacement) {
            this(Pattern.compile(pattern), replacement);
        }

        String of(String text) {
            return pattern.matcher(text).replaceAll(replacement);
        }
    }
}
