package cairn.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Reads the Markdown that editors write. Nothing outside this package sees the library that does the work. */
public final class Markdown {

    private static final Duration DEADLINE = Duration.ofMillis(800);
    private static final HopelessTexts HOPELESS = new HopelessTexts();

    private Markdown() {}

    /**
     * The text as blocks and findings. Never throws for what an author wrote, and never takes more than a second of work.
     *
     * @param text with line feeds alone as line ends; front matter already replaced by empty lines
     * @param links tells where links lead
     */
    public static MarkdownDocument parse(String text, LinkTargets links) {
        List<Finding> beyond = Limits.check(text);
        if (!beyond.isEmpty()) {
            return new MarkdownDocument(List.of(), List.of(), beyond);
        }
        return HOPELESS.find(text).map(Markdown::refused).orElseGet(() -> parseInTime(text, links));
    }

    /** The first telephone number that stands in a text which is not Markdown, such as a title. */
    public static Optional<String> findNumber(String text) {
        return TextRefusals.number(text);
    }

    private static MarkdownDocument parseInTime(String text, LinkTargets links) {
        WatchedText watched = new WatchedText(text);
        try {
            return Deadline.within(DEADLINE, () -> parseAtOnce(text, watched, links), watched::close);
        } catch (TimeoutException e) {
            return tooTangled(text, watched);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException || e.getCause() instanceof StackOverflowError) {
                return tooTangled(text, watched);
            }
            return refused(parserFault(text, watched));
        }
    }

    private static MarkdownDocument parseAtOnce(String text, WatchedText watched, LinkTargets links) {
        Document tree = Dialect.PARSER.parse(BasedSequence.of(watched));
        LineIndex lines = new LineIndex(text);
        Optional<Finding> tooDeep = Limits.findTooDeep(tree, lines);
        if (tooDeep.isPresent()) {
            return refused(tooDeep.get());
        }
        List<Finding> findings = new ArrayList<>(Refusals.check(text, tree, lines));
        LinkPass resolved = new LinkPass(lines, links);
        findings.addAll(resolved.resolve(tree));
        BlockPass blocks = new BlockPass(lines, new Markup(resolved.targets()));
        List<MarkdownBlock> read = blocks.read(tree);
        findings.addAll(blocks.findings());
        if (findings.isEmpty()) {
            // A heading that is wrong in itself is mended first: what is under it may change with it.
            findings.addAll(EmptyParts.of(read));
        }
        findings.sort(Comparator.comparing(
                Finding::place, Comparator.comparing(Place::line).thenComparing(Place::column)));
        return new MarkdownDocument(read, new PassagePass(lines).read(tree), findings);
    }

    private static MarkdownDocument tooTangled(String text, WatchedText watched) {
        Finding finding = new Finding(
                "too-tangled",
                new LineIndex(text).place(watched.last()),
                "The text about here is so tangled that reading it takes too long.",
                "Take out what was changed last, put empty lines between paragraphs, and split the page.");
        HOPELESS.add(text, finding);
        return refused(finding);
    }

    private static Finding parserFault(String text, WatchedText watched) {
        return new Finding(
                "parser-fault",
                new LineIndex(text).place(watched.last()),
                "A fault of the program keeps the text about here from being read.",
                "Write it in another way, and send the file to whoever looks after the program.");
    }

    private static MarkdownDocument refused(Finding finding) {
        return new MarkdownDocument(List.of(), List.of(), List.of(finding));
    }
}
