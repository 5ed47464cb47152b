package cairn.report;

import cairn.content.ProblemPage;

/** What the catalogue says about a code, as plain text. */
public final class Explanation {

    private Explanation() {}

    /** The page of a code, ending with a line feed. */
    public static String of(ProblemPage page) {
        StringBuilder text = new StringBuilder("%s [%s]\n\n%s\n".formatted(page.title(), page.name(), page.why()));
        for (ProblemPage.Example example : page.examples()) {
            text.append("\nNot so, in %s:\n\n%s".formatted(example.file(), indented(example.bad())));
            text.append("\nBut so, in %s:\n\n%s".formatted(example.goodFile(), indented(example.good())));
        }
        return text.toString();
    }

    private static String indented(String text) {
        return text.indent(4).replaceAll("(?m)^ +$", "");
    }
}
