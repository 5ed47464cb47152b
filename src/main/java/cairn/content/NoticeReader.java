package cairn.content;

import cairn.site.Block;
import cairn.site.CalloutKind;
import cairn.site.Html;
import cairn.site.Language;
import cairn.site.Lifetime;
import cairn.site.Notice;
import cairn.site.PagePath;
import cairn.source.FileText;
import cairn.source.Passage;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.FrontMatter;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.Words;
import cairn.yaml.YamlMapping;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the notices: short words to readers at the top of pages, for a time. */
final class NoticeReader {

    /** The folder that holds them. */
    static final String FOLDER = "notices";

    /** The keys that a notice may have. */
    static final Keys KEYS = Keys.of(
                    Key.optional("title", "A few words above the text.", Value.TEXT),
                    Key.optional(
                            "kind",
                            "What kind of box it stands in; without it, a note.",
                            Value.word(CalloutKind.values(), CalloutKind::word)),
                    Key.optional(
                            "topics",
                            "The folders of the topics whose pages show it; without it, all pages do.",
                            new Value.ListOf(Value.TEXT)))
            .and(LifetimeReader.KEYS);

    /** What fits on a small phone in five lines, so that a notice stays a notice. */
    private static final int LONGEST = 200;

    private static final Pattern PARAGRAPH = Pattern.compile("<p>((?:(?!<p>).)*)</p>", Pattern.DOTALL);

    private final BodyReader bodies;
    private final Addresses addresses;
    private final Gathered gathered;
    private final Problems problems;

    NoticeReader(BodyReader bodies, Addresses addresses, Gathered gathered, Problems problems) {
        this.bodies = bodies;
        this.addresses = addresses;
        this.gathered = gathered;
        this.problems = problems;
    }

    /** The notices of the files; drafts that cannot be shown are left out. */
    List<Notice> read(List<SourceFile> files) {
        return files.stream().flatMap(file -> read(file).stream()).toList();
    }

    private Optional<Notice> read(SourceFile file) {
        FrontMatter parts = FrontMatter.of(file, KEYS, problems);
        YamlMapping keys = parts.keys();
        Lifetime lifetime = LifetimeReader.read(keys);
        if (lifetime.isDraft()) {
            problems.softenIn(file.path());
        }
        keys.required("expire_at", Function.identity(), "");
        PageBody body = bodies.read(file, parts.body());
        gathered.add(new FileText(
                file.path(),
                FileText.Kind.NOTICE,
                Language.ENGLISH,
                Stream.concat(keys.passages(Passage.Kind.TITLE, "title").stream(), body.passages().stream())
                        .toList()));
        gathered.addUses(body.uses());
        Optional<Html> text = paragraph(file, body);
        Set<PagePath> topics = topics(keys);
        Optional<String> title = keys.optional("title", PageHead::withoutNumber);
        CalloutKind kind = keys.optional("kind", Words.oneOf(CalloutKind.values(), CalloutKind::word))
                .orElse(CalloutKind.NOTE);
        return problems.hasErrorsIn(file.path())
                ? Optional.empty()
                : text.map(html -> new Notice(lifetime, kind, title, topics, html, body.links(), file.start()));
    }

    private Optional<Html> paragraph(SourceFile file, PageBody body) {
        int letters = body.passages().stream()
                .mapToInt(passage -> passage.text().length())
                .sum();
        if (letters > LONGEST) {
            problems.error(
                    "notice-too-long",
                    body.passages().get(0).place(0),
                    "This notice has %d characters, and %d are the most.".formatted(letters, LONGEST),
                    "Say the rest on a page, and link to it.");
        }
        if (body.sections().isEmpty()
                && body.lead().size() == 1
                && body.lead().get(0) instanceof Block.Prose prose
                && PARAGRAPH.matcher(prose.html().value().strip()).matches()) {
            return Optional.of(
                    new Html(PARAGRAPH.matcher(prose.html().value().strip()).replaceFirst("$1")));
        }
        problems.error(
                "notice-not-a-paragraph",
                file.start(),
                "A notice is one paragraph, and this is something else.",
                "Keep one paragraph, and say the rest on a page.");
        return Optional.empty();
    }

    private Set<PagePath> topics(YamlMapping keys) {
        Set<PagePath> topics = new HashSet<>();
        for (String name : keys.list("topics", Function.identity())) {
            String front = "%s/%s/%s".formatted(TopicReader.FOLDER, name, TopicReader.FRONT);
            addresses
                    .of(front)
                    .ifPresentOrElse(
                            topics::add,
                            () -> problems.error(
                                    "unknown-topic",
                                    keys.place("topics"),
                                    "There is no topic in the folder topics/%s.".formatted(name),
                                    Problems.suggest(name, topicNames())));
        }
        return topics;
    }

    private List<String> topicNames() {
        return addresses.files().stream()
                .filter(file -> file.endsWith("/" + TopicReader.FRONT))
                .map(file -> file.split("/")[1])
                .toList();
    }
}
