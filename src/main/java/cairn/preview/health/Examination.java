package cairn.preview.health;

import cairn.content.FileText;
import cairn.content.Problem;
import cairn.content.ReadContent;
import cairn.content.Use;
import cairn.preview.draft.Draft;
import cairn.preview.draft.DraftSite;
import cairn.site.Lifetime;
import cairn.site.Organisation;
import cairn.site.Page;
import cairn.site.Site;
import cairn.site.UkTime;
import cairn.wording.ReadingLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at every page and at all that pages share. */
public final class Examination {

    private static final Pattern WORD = Pattern.compile("\\S*\\p{L}\\S*");
    private static final String SNIPPETS = "snippets/";

    private final Draft draft;
    private final List<Use> uses;
    private final Map<String, Integer> words;
    private final Map<String, Double> grades;
    private final Instant moment;

    private Examination(Draft draft, ReadContent content, Instant moment) {
        this.draft = draft;
        this.uses = content.uses();
        this.words =
                content.texts().stream().collect(Collectors.toMap(FileText::file, Examination::words, Integer::sum));
        this.grades = content.texts().stream()
                .flatMap(text -> ReadingLevel.of(text, content.names()).stream())
                .collect(Collectors.toMap(ReadingLevel::file, ReadingLevel::grade, Math::max));
        this.moment = moment;
    }

    /**
     * How the content is doing.
     *
     * @param draft the last reading, and the last one without errors
     * @param content what the files say now
     * @param moment at which pages are shown or not, and reviews due or not
     */
    public static Health of(Draft draft, ReadContent content, Instant moment) {
        return new Examination(draft, content, moment).examine();
    }

    private Health examine() {
        List<PageHealth> pages = draft.timeline().stream()
                .flatMap(timeline -> pages(timeline.whole()))
                .toList();
        List<SharedHealth> shared = new ArrayList<>();
        draft.timeline()
                .ifPresent(timeline -> timeline.whole().organisations().stream()
                        .map(this::organisation)
                        .forEach(shared::add));
        words.keySet().stream()
                .filter(file -> file.startsWith(SNIPPETS))
                .sorted()
                .map(this::snippet)
                .forEach(shared::add);
        others(pages, shared).forEach(shared::add);
        return new Health(draft.current(), pages, shared, draft.problems());
    }

    private Stream<PageHealth> pages(Site site) {
        return site.everyPage().map(page -> page(site, page));
    }

    private PageHealth page(Site site, Page page) {
        String file = page.source().file();
        boolean translation = !site.translations().original(page.path()).equals(page.path());
        List<Page> translations = translation
                ? List.of()
                : site.translations().all().stream()
                        .filter(each -> each.original().equals(page.path()))
                        .map(each -> each.page())
                        .toList();
        return new PageHealth(
                page,
                State.of(page.lifetime(), moment),
                times(page.lifetime()),
                UkTime.day(moment),
                words.getOrDefault(file, 0),
                Optional.ofNullable(grades.get(file)),
                problems(file),
                translations,
                translation,
                uses(use -> use.kind() == Use.Kind.PAGE
                        && use.target().equals(file)
                        && !use.place().file().equals(file)));
    }

    private SharedHealth organisation(Organisation organisation) {
        Set<String> ids = new HashSet<>(Set.of(organisation.id()));
        organisation.contacts().forEach(contact -> ids.add(contact.id()));
        return new SharedHealth(
                "Organisation",
                organisation.name(),
                organisation.source().file(),
                problems(organisation.source().file()),
                uses(use -> (use.kind() == Use.Kind.ORGANISATION || use.kind() == Use.Kind.CONTACT)
                        && ids.contains(use.target())));
    }

    private SharedHealth snippet(String file) {
        String id = file.substring(SNIPPETS.length()).replaceFirst("\\.md$", "");
        return new SharedHealth(
                "Shared text",
                id,
                file,
                problems(file),
                uses(use -> use.kind() == Use.Kind.SNIPPET && use.target().equals(id)));
    }

    /** Files with problems that stand in no other line. */
    private Stream<SharedHealth> others(List<PageHealth> pages, List<SharedHealth> shared) {
        Set<String> told = new HashSet<>();
        pages.forEach(page -> told.add(page.file()));
        shared.forEach(each -> told.add(each.file()));
        return draft.problems().stream()
                .map(problem -> problem.place().file())
                .distinct()
                .filter(file -> !told.contains(file))
                .map(file -> new SharedHealth("Other file", file, file, problems(file), List.of()));
    }

    private Counts problems(String file) {
        List<Problem> ofFile = DraftSite.in(file, draft.problems());
        return Counts.of(ofFile);
    }

    private List<Use> uses(Predicate<Use> meant) {
        return uses.stream().filter(meant).toList();
    }

    private static String times(Lifetime lifetime) {
        String from = lifetime.from().map(time -> "from " + UkTime.words(time)).orElse("");
        String until =
                lifetime.until().map(time -> "until " + UkTime.words(time)).orElse("");
        return (from + " " + until).strip();
    }

    private static int words(FileText text) {
        return text.passages().stream()
                .mapToInt(
                        passage -> (int) WORD.matcher(passage.text()).results().count())
                .sum();
    }
}
