package cairn.command;

import cairn.content.ContentReader;
import cairn.content.ReadContent;
import cairn.report.FlowDiagram;
import cairn.report.FlowOutline;
import cairn.report.Result;
import cairn.report.TextReport;
import cairn.site.Flow;
import cairn.site.Timeline;
import cairn.source.Problem;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Shows the flows: as a diagram, or as a list of what each reader is asked and told. */
final class FlowCommand implements Command {

    private static final String FORMAT = "--format=";
    private static final String TEXT = "text";
    private static final Map<String, Function<Flow, String>> FORMATS =
            Map.of(TEXT, FlowOutline::of, "mermaid", flow -> FlowDiagram.of(flow.plan()));

    @Override
    public String name() {
        return "flow";
    }

    @Override
    public String usage() {
        return """
            java -jar cairn.jar flow [DIR] [--format=text|mermaid]
                    shows what the questions ask and where each answer leads:
                    as a list, or as a diagram for Mermaid
            """;
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        Function<Flow, String> form = format(words);
        List<String> rest =
                words.stream().filter(word -> !word.startsWith(FORMAT)).toList();
        if (rest.size() > 1) {
            throw new WrongCall("flow takes one folder at most.");
        }
        ReadContent content = ContentReader.read(ContentArgument.find(rest));
        Optional<Timeline> timeline = content.timeline();
        if (timeline.isEmpty()) {
            List<Problem> errors =
                    content.problems().stream().filter(Problem::isError).toList();
            out.print(TextReport.of(new Result(errors, content.sources(), "", 0), false));
            return ExitStatus.PROBLEMS;
        }
        timeline.get().whole().flows().forEach(flow -> out.print(form.apply(flow)));
        return ExitStatus.FINE;
    }

    private static Function<Flow, String> format(List<String> words) {
        String name = words.stream()
                .filter(word -> word.startsWith(FORMAT))
                .reduce((first, last) -> last)
                .map(word -> word.substring(FORMAT.length()))
                .orElse(TEXT);
        return Optional.ofNullable(FORMATS.get(name))
                .orElseThrow(() -> new WrongCall("There is no format \"%s\".".formatted(name)));
    }
}
