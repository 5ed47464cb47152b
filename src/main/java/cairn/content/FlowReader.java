package cairn.content;

import cairn.site.Flow;
import cairn.site.FlowPlan;
import cairn.site.FlowWords;
import cairn.site.Language;
import cairn.site.Organisation;
import cairn.site.PagePath;
import cairn.site.Question;
import cairn.site.Situation;
import cairn.site.Slug;
import cairn.source.FileText;
import cairn.source.Passage;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.YamlMapping;
import cairn.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one flow: the questions, and beside them the texts that they lead to. */
final class FlowReader {

    /** The folder that holds a folder for each flow. */
    static final String FOLDER = "flows";

    private static final String PLAN = "flow.yml";
    private static final Pattern PLANS = Pattern.compile(FOLDER + "/[^/]+/" + PLAN);
    private static final Pattern TEXTS = Pattern.compile(FOLDER + "/[^/]+/[^/]+\\.md");

    private static final Keys WORDS = Keys.of(
            Key.required("question", "What a question is called in the browser's tab, before its number.", Value.TEXT),
            Key.required("outcome", "The heading of each outcome, and its name in the tab.", Value.TEXT),
            Key.required("why", "Above why a question is asked.", Value.TEXT),
            Key.required("first", "Above the one thing to do first.", Value.TEXT),
            Key.required("help", "Above who can help.", Value.TEXT),
            Key.required("answers", "Above what the reader answered.", Value.TEXT),
            Key.required("change", "The link to another answer.", Value.TEXT),
            Key.required("again", "The link to the first question.", Value.TEXT));

    /** The keys that the questions' file may have. */
    static final Keys KEYS = Keys.of(
            Key.required("title", "What the flow is called for the team.", Value.TEXT),
            Key.required("address", "The quiet address of the first question, such as /next.", Value.PATH),
            Key.required("words", "The words on each of its pages.", new Value.Mapping(WORDS)),
            Key.sometimes(
                    "questions",
                    "The questions, the first one first.",
                    new Value.ListOf(new Value.Mapping(QuestionReader.KEYS))));

    private static final FlowWords UNSAID = new FlowWords("", "", "", "", "", "", "", "");

    private final SourceFile plan;
    private final YamlMapping keys;
    private final String title;
    private final PagePath address;
    private final FlowWords words;
    private final List<Question> questions;
    private final List<SourceFile> texts;
    private final List<Situation> situations = new ArrayList<>();
    private final Problems problems;

    private FlowReader(SourceFile plan, List<SourceFile> texts, Problems problems) {
        this.plan = plan;
        this.texts = texts;
        this.problems = problems;
        this.keys = YamlText.of(plan, problems).mapping(KEYS);
        this.title = keys.required("title", PageHead::withoutNumber, "");
        Slug unknown = Slug.of("flow-" + Integer.toHexString(plan.path().hashCode()));
        this.address = keys.required("address", PagePath::of, PagePath.ROOT.resolve(unknown));
        this.words = keys.requiredMapping("words").map(FlowReader::words).orElse(UNSAID);
        this.questions = new QuestionReader(problems).read(keys);
    }

    /** A reader for each flow; a link to its file leads to the first question. */
    static List<FlowReader> all(ContentFiles files, Addresses addresses, Problems problems) {
        List<FlowReader> flows = new ArrayList<>();
        for (List<SourceFile> folder : files.flows()) {
            List<SourceFile> texts = folder.stream().filter(FlowReader::isText).toList();
            files.require(folder.get(0).folder() + "/" + PLAN, problems)
                    .ifPresent(plan -> flows.add(new FlowReader(plan, texts, problems)));
        }
        flows.forEach(flow -> addresses.addFlow(flow.plan, flow.address, problems));
        return flows;
    }

    /** Whether that file holds the questions of a flow. */
    static boolean isPlan(SourceFile file) {
        return isPlan(file.path());
    }

    /** Whether a file of that path holds the questions of a flow. */
    static boolean isPlan(String path) {
        return PLANS.matcher(path).matches();
    }

    /** Whether that file is a text that a flow leads to. */
    static boolean isText(SourceFile file) {
        return isText(file.path());
    }

    /** Whether a file of that path is a text that a flow leads to. */
    static boolean isText(String path) {
        return TEXTS.matcher(path).matches();
    }

    /** Reads the texts that it leads to. */
    void readTexts(BodyReader bodies, Gathered gathered) {
        gathered.add(text());
        SituationReader reader = new SituationReader(bodies, gathered, problems);
        texts.forEach(file -> situations.add(reader.read(file, address)));
    }

    /**
     * The flow, with its pages.
     *
     * @throws IllegalArgumentException where it asks nothing, which has been told
     */
    Flow flow(Register register) {
        String id = plan.folder().substring(FOLDER.length() + 1);
        FlowPlan read = new FlowPlan(id, address, title, words, questions, situations, plan.start());
        return Flow.of(read, helpers(register));
    }

    /** Those who can be shown as help: not the emergency services, which stand on every page as it is. */
    private static List<Organisation> helpers(Register register) {
        return register.all().stream()
                .filter(organisation -> register.urgent()
                        .filter(urgent -> urgent.emergency().equals(organisation))
                        .isEmpty())
                .toList();
    }

    private static FlowWords words(YamlMapping words) {
        return new FlowWords(
                words.required("question", PageHead::withoutNumber, ""),
                words.required("outcome", PageHead::withoutNumber, ""),
                words.required("why", PageHead::withoutNumber, ""),
                words.required("first", PageHead::withoutNumber, ""),
                words.required("help", PageHead::withoutNumber, ""),
                words.required("answers", PageHead::withoutNumber, ""),
                words.required("change", PageHead::withoutNumber, ""),
                words.required("again", PageHead::withoutNumber, ""));
    }

    private FileText text() {
        Stream<Passage> ofWords = keys.mapping("words").stream()
                .flatMap(part -> part.passages(Passage.Kind.FACT, WORDS.names().toArray(String[]::new)).stream());
        return new FileText(
                plan.path(),
                FileText.Kind.FLOW,
                Language.ENGLISH,
                Stream.concat(ofWords, QuestionReader.passages(keys)).toList());
    }
}
