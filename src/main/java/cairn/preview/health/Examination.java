package cairn.preview.health;

import cairn.check.PagesCanBeFound;
import cairn.content.ReadContent;
import cairn.content.Use;
import cairn.preview.draft.Draft;
import cairn.preview.draft.DraftSite;
import cairn.site.Lifetime;
import cairn.site.Notice;
import cairn.site.Organisation;
import cairn.site.Page;
import cairn.site.Site;
import cairn.site.UkTime;
import cairn.source.FileText;
import cairn.source.Problem;
import cairn.wording.ReadingEffort;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at every page and at all that pages share. */
public final class Examination {

    private static final String SNIPPETS = "snippets/";

    private final Draft draft;
    private final List<Use> uses;
    private final Map<String, ReadingEffort> efforts;
    private final List<FileText> texts;
    private final Instant moment;

    private Examination(Draft draft, ReadContent content, Instant moment) {
        this.draft = draft;
        this.uses = content.uses();
        this.texts = content.texts();
        this.efforts = ReadingEffort.ofEach(texts, content.names());
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
        draft.timeline().ifPresent(timeline -> notices(timeline.whole()).forEach(shared::add));
        efforts.keySet().stream()
                .filter(file -> file.startsWith(SNIPPETS))
                .sorted()
                .map(this::snippet)
                .forEach(shared::add);
        others(pages, shared).forEach(shared::add);
        return new Health(draft.current(), pages, shared, draft.problems());
    }

    private Stream<PageHealth> pages(Site site) {
        Set<Page> lost = PagesCanBeFound.lost(site, uses).collect(Collectors.toSet());
        return site.everyPage().map(page -> page(site, page, lost.contains(page)));
    }

    private PageHealth page(Site site, Page page, boolean isLost) {
        String file = page.source().file();
        ReadingEffort effort = efforts.getOrDefault(file, ReadingEffort.NONE);
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
                effort.words(),
                effort.grade(),
                problems(file),
                translations,
                translation,
                uses(use -> use.kind() == Use.Kind.PAGE
                        && use.target().equals(file)
                        && !use.place().file().equals(file)),
                isLost);
    }

    /** Every notice, and those drafts of one that cannot be shown yet. */
    private Stream<SharedHealth> notices(Site site) {
        Map<String, Notice> made = site.notices().stream()
                .collect(Collectors.toMap(notice -> notice.source().file(), Function.identity()));
        return texts.stream()
                .filter(text -> text.kind() == FileText.Kind.NOTICE)
                .map(FileText::file)
                .sorted()
                .map(file -> notice(file, Optional.ofNullable(made.get(file))));
    }

    private SharedHealth notice(String file, Optional<Notice> made) {
        return new SharedHealth(
                SharedHealth.NOTICE,
                made.flatMap(Notice::title).orElse(file.replaceFirst(".*/(.*)\\.md$", "$1")),
                file,
                made.map(Notice::lifetime)
                        .map(lifetime -> new SharedHealth.Showing(State.of(lifetime, moment), times(lifetime))),
                problems(file),
                List.of());
    }

    private SharedHealth organisation(Organisation organisation) {
        Set<String> ids = new HashSet<>(Set.of(organisation.id()));
        organisation.contacts().forEach(contact -> ids.add(contact.id()));
        return new SharedHealth(
                "Organisation",
                organisation.name(),
                organisation.source().file(),
                Optional.empty(),
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
                Optional.empty(),
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
                .map(file -> new SharedHealth("Other file", file, file, Optional.empty(), problems(file), List.of()));
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
}
