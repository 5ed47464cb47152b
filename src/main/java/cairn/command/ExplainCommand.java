package cairn.command;

import cairn.content.ProblemPage;
import cairn.content.ProblemPages;
import cairn.report.Explanation;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** Says what the code of a problem means. */
final class ExplainCommand implements Command {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String usage() {
        return """
            java -jar cairn.jar explain CODE
                    says what the code of a problem means, with an example
            """;
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        if (words.size() != 1) {
            throw new WrongCall("explain takes one code.");
        }
        Optional<ProblemPage> page = ProblemPages.find(words.get(0));
        if (page.isEmpty()) {
            out.printf("There is no problem with the code \"%s\".%n", words.get(0));
            return ExitStatus.WRONG_CALL;
        }
        out.print(Explanation.of(page.get()));
        return ExitStatus.FINE;
    }
}
