package cairn.content;

import cairn.site.PagePath;
import cairn.site.Redirect;
import cairn.site.SourceRef;
import cairn.site.Topic;
import cairn.site.Translation;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.Keys;
import cairn.yaml.YamlMapping;
import cairn.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers old addresses and where they lead: from the front matter of pages, and from {@code redirects.yml}. */
final class RedirectReader {

    /** The file for those that belong to no page. */
    static final String FILE = "redirects.yml";

    private final Map<PagePath, Redirect> byFrom = new LinkedHashMap<>();
    private final Problems problems;

    RedirectReader(Problems problems) {
        this.problems = problems;
    }

    /** Those that were added, each address once. */
    List<Redirect> all() {
        return List.copyOf(byFrom.values());
    }

    /** What those that were added refer to, where it is a page with a file. */
    List<Use> uses(Addresses addresses) {
        return byFrom.values().stream()
                .flatMap(redirect -> addresses.fileOf(redirect.to()).map(file -> use(redirect, file)).stream())
                .toList();
    }

    private static Use use(Redirect redirect, String file) {
        return new Use(
                Use.Kind.PAGE, file, "", Use.Form.REDIRECT, redirect.from().value(), redirect.source());
    }

    /** Adds those that the pages name in the site's own language. */
    void addPages(PageHeads heads) {
        heads.topics().forEach(this::addTopic);
        heads.pages().forEach(this::addPage);
    }

    private void addPage(PageHead head) {
        head.redirectsFrom().forEach(old -> add(old, head.path(), head.redirectsPlace()));
    }

    /** Adds those of a topic's pages, the front first; old addresses of the front lead on for the pages below it too. */
    private void addTopic(List<PageHead> heads) {
        heads.forEach(this::addPage);
        PageHead front = heads.get(0);
        for (PagePath old : front.redirectsFrom()) {
            heads.stream()
                    .skip(1)
                    .forEach(guide -> add(old.resolve(guide.path().name()), guide.path(), front.redirectsPlace()));
            PagePath whole = front.path().resolve(Topic.WHOLE_GUIDE);
            add(old.resolve(Topic.WHOLE_GUIDE), whole, front.redirectsPlace());
        }
    }

    /** Old addresses of an original lead on in its other languages too; they come and go with the translation. */
    void addTranslations(PageHeads heads) {
        for (Redirect redirect : all()) {
            heads.translations().stream()
                    .filter(head -> head.original().path().equals(redirect.to()))
                    .forEach(head -> add(
                            Translation.address(head.head().language(), redirect.from()),
                            head.head().path(),
                            head.head().file().start()));
        }
    }

    void addFile(SourceFile file) {
        YamlMapping keys = YamlText.of(file, problems).mapping(Keys.ANY);
        for (String from : keys.keys()) {
            if (PagePath.isPath(from)) {
                keys.optional(from, PagePath::of).ifPresent(to -> add(PagePath.of(from), to, keys.place(from)));
            } else {
                Addresses.tellNoAddress(from, keys.place(from), problems);
            }
        }
    }

    private void add(PagePath from, PagePath to, SourceRef source) {
        if (Addresses.RESERVED.contains(from)) {
            Addresses.tellReserved(from, source, problems);
            return;
        }
        Redirect first = byFrom.putIfAbsent(from, new Redirect(from, to, source));
        if (first != null) {
            problems.error(
                    "redirect-twice",
                    source,
                    "The address %s is redirected by %s already.".formatted(from, first.source()),
                    "Keep the one that is right.");
        }
    }
}
