package cairn.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the Markdown that editors write. Nothing outside this package sees the library that does the work. */
public final class Markdown {

    private static final Duration DEADLINE = Duration.ofSeconds(3);

    private Markdown() {}

    /**
     * The text as blocks and findings. Never throws for what an author wrote, and never takes more than some seconds of work.
     *
     * @param text with line feeds alone as line ends; front matter already replaced by empty lines
     * @param links tells where links lead
     */
    public static MarkdownDocument parse(String text, LinkTargets links) {
        List<Finding> beyond = Limits.check(text);
        if (!beyond.isEmpty()) {
            return new MarkdownDocument(List.of(), List.of(), beyond);
        }
        return Deadline.within(DEADLINE, () -> parseAtOnce(text, links))
                .orElseGet(() -> new MarkdownDocument(List.of(), List.of(), List.of(tooTangled())));
    }

    /** The first telephone number that stands in a text which is not Markdown, such as a title. */
    public static Optional<String> findNumber(String text) {
        return TextRefusals.number(text);
    }

    private static MarkdownDocument parseAtOnce(String text, LinkTargets links) {
        Document tree = Dialect.PARSER.parse(text);
        LineIndex lines = new LineIndex(text);
        List<Finding> findings = new ArrayList<>(new Refusals(lines).check(tree));
        findings.addAll(new LinkPass(lines, links).resolve(tree));
        BlockPass blocks = new BlockPass(lines);
        List<MarkdownBlock> read = blocks.read(tree);
        findings.addAll(blocks.findings());
        findings.sort(Comparator.comparing(
                Finding::place, Comparator.comparing(Place::line).thenComparing(Place::column)));
        return new MarkdownDocument(read, new PassagePass(lines).read(tree), findings);
    }

    private static Finding tooTangled() {
        return new Finding(
                "too-tangled",
                new Place(1, 1),
                "This text is so tangled that reading it takes too long.",
                "Take out what was changed last, and split the page.");
    }
}
