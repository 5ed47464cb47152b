package cairn.check;

import cairn.content.ProblemPage;
import cairn.content.ProblemPages;
import cairn.report.Result;
import cairn.report.TextReport;
import cairn.source.Problem;
import cairn.testing.SampleSite;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages of {@code docs/editing/problems}, made from the catalogue and from what the check says of its examples. */
final class ProblemDocuments {

    private static final Map<String, String> SUBJECTS = subjects();
    private static final int SUMMARY_LINES = 1;

    private final Path scratch;
    private final Clock clock;
    private final CheckMemory memory = new CheckMemory();

    /** @param scratch an empty folder for the sites of the examples */
    ProblemDocuments(Path scratch, Clock clock) {
        this.scratch = scratch;
        this.clock = clock;
    }

    /** Every file by its name. */
    Map<String, String> files() {
        List<ProblemPage> pages = ProblemFiles.codes().stream()
                .map(code -> ProblemPages.find(code).orElseThrow())
                .toList();
        Map<String, String> files = new TreeMap<>();
        pages.forEach(page -> files.put(page.name() + ".md", page(page)));
        files.put("README.md", index(pages));
        return files;
    }

    private static String index(List<ProblemPage> pages) {
        Map<String, List<ProblemPage>> bySubject =
                pages.stream().collect(Collectors.groupingBy(ProblemPage::subject, TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder("""
                # What a problem means

                Each problem has a code, in square brackets at the end of the message. It never changes. These pages are made \
                from the files in `src/main/resources/problems`: mend them there.
                """);
        SUBJECTS.forEach((subject, title) -> {
            if (!bySubject.containsKey(subject)) {
                return;
            }
            text.append("\n## %s\n\n| code | what is wrong |\n|---|---|\n".formatted(title));
            bySubject
                    .getOrDefault(subject, List.of())
                    .forEach(page -> text.append("| [%1$s](%1$s.md) | %2$s |\n".formatted(page.name(), page.title())));
        });
        if (!SUBJECTS.keySet().containsAll(bySubject.keySet())) {
            throw new IllegalStateException("no such subject among " + bySubject.keySet());
        }
        return text.toString();
    }

    private String page(ProblemPage page) {
        StringBuilder text = new StringBuilder("# %s\n\n`%s`\n\n%s\n".formatted(page.title(), page.name(), page.why()));
        for (int i = 0; i < page.examples().size(); i++) {
            ProblemPage.Example example = page.examples().get(i);
            String told = told(page, example, scratch.resolve(page.name() + i));
            text.append("\n## %s\n".formatted(page.examples().size() == 1 ? "An example" : "Example " + (i + 1)))
                    .append("\nNot so, in `%s`:\n\n%s".formatted(example.file(), fenced(example.bad())))
                    .append("\nThis is what the check says:\n\n%s".formatted(fenced(told)))
                    .append("\nBut so%s:\n\n%s"
                            .formatted(
                                    example.file().equals(example.goodFile())
                                            ? ""
                                            : ", in `" + example.goodFile() + "`",
                                    fenced(example.good())));
        }
        return text.toString();
    }

    /** The very words of the check, without the line that counts. */
    private String told(ProblemPage page, ProblemPage.Example example, Path place) {
        SampleSite site = SampleSite.good(place).writeExample(example.file(), example.bad());
        CheckedContent content = CheckedContent.of(site.folder(), Map.of(), clock, memory);
        List<Problem> problems = content.problems().stream()
                .filter(problem -> problem.code().equals(page.name()))
                .toList();
        List<String> lines = TextReport.of(new Result(problems, content.sources(), "", 0), false)
                .lines()
                .toList();
        return String.join("\n", lines.subList(0, lines.size() - SUMMARY_LINES)) + "\n";
    }

    private static String fenced(String text) {
        String fence = text.contains("```") ? "````" : "```";
        return "%s\n%s%s%s\n".formatted(fence, text, text.endsWith("\n") ? "" : "\n", fence);
    }

    private static Map<String, String> subjects() {
        Map<String, String> subjects = new LinkedHashMap<>();
        subjects.put("text", "The text of a page");
        subjects.put("links", "Links");
        subjects.put("directives", "Directives");
        subjects.put("keys", "Front matter and .yml files");
        subjects.put("files", "Files");
        subjects.put("translations", "Translations");
        subjects.put("words", "Words");
        subjects.put("register", "The register of organisations");
        subjects.put("flow", "Flows");
        subjects.put("site", "The site as a whole");
        return subjects;
    }
}
