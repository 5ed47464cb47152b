package cairn.search;

import cairn.site.Answer;
import cairn.site.Asking;
import cairn.site.Audience;
import cairn.site.Flow;
import cairn.site.Language;
import cairn.site.Organisation;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Search;
import cairn.site.Section;
import cairn.site.Site;
import cairn.site.Situation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything on a site that can be found. */
final class Findables {

    /** What stands before the id of an organisation's card in the directory. */
    private static final String CARD = "#org-";

    private final Site site;
    private final Search search;

    private Findables(Site site, Search search) {
        this.site = site;
        this.search = search;
    }

    static Stream<Findable> of(Site site, Search search) {
        Findables all = new Findables(site, search);
        return Stream.of(all.steps(), all.organisations(), all.lists(), all.pages())
                .flatMap(Function.identity());
    }

    /** The texts of flows, each from the answer on that says that it has happened: it is asked for the ages next. */
    private Stream<Findable> steps() {
        return site.flows().stream().flatMap(Findables::steps);
    }

    private static Stream<Findable> steps(Flow flow) {
        Map<Situation, Findable> steps = new LinkedHashMap<>();
        flow.steps().values().stream()
                .filter(Asking.class::isInstance)
                .flatMap(step -> ((Asking) step).choices().stream())
                .filter(choice -> choice.answer().facts().situation().isPresent())
                .forEach(choice -> flow.plan()
                        .situation(choice.answer().facts())
                        .ifPresent(text -> steps.putIfAbsent(text, step(choice.answer(), text.page(), choice.next()))));
        return steps.values().stream();
    }

    private static Findable step(Answer answer, Page page, PagePath next) {
        return new Findable(
                Kind.STEPS,
                page.language(),
                answer.label(),
                page.title(),
                next.value(),
                Optional.empty(),
                page.description(),
                text(page),
                Optional.empty());
    }

    private Stream<Findable> organisations() {
        return site.organisations().stream().flatMap(one -> home(one).stream().map(href -> organisation(one, href)));
    }

    private static Findable organisation(Organisation one, String href) {
        return new Findable(
                one.audiences().contains(Audience.MORE) ? Kind.READING : Kind.ORGANISATION,
                Language.ENGLISH,
                one.name(),
                String.join("\n", one.alsoKnownAs()),
                href,
                Optional.empty(),
                one.purpose(),
                text(one),
                Optional.of(one));
    }

    private static String text(Organisation one) {
        Stream<String> ways = one.contacts().stream()
                .flatMap(way -> Stream.concat(Stream.of(way.label(), way.value()), way.note().stream()));
        return Stream.of(Stream.of(one.purpose(), one.who()), one.limits().stream(), ways)
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }

    /** Where it stands: in the directory, or on the first page that shows it. */
    private Optional<String> home(Organisation one) {
        return site.directory()
                .map(directory -> directory.path() + CARD + one.id())
                .or(() -> site.everyPage()
                        .filter(page -> page.organisations().contains(one.id()))
                        .map(page -> page.path().value())
                        .findFirst());
    }

    private Stream<Findable> lists() {
        return site.directory().stream()
                .map(list -> new Findable(
                        Kind.PAGE,
                        Language.ENGLISH,
                        list.title(),
                        "",
                        list.path().value(),
                        Optional.empty(),
                        list.description(),
                        list.intro() + "\n" + String.join("\n", list.words().values()),
                        Optional.empty()));
    }

    private Stream<Findable> pages() {
        return site.everyPage()
                .flatMap(page -> Stream.concat(
                        Stream.of(page(page)),
                        page.sections().stream()
                                .filter(section -> section.language().equals(page.language()))
                                .map(section -> part(page, section))));
    }

    private Findable page(Page page) {
        return new Findable(
                kind(page),
                page.language(),
                page.title(),
                page.navTitle(),
                page.path().value(),
                Optional.empty(),
                page.description(),
                page.description() + "\n" + PlainWords.of(page.lead()),
                Optional.empty());
    }

    private Findable part(Page page, Section section) {
        String sentence = PlainWords.firstSentence(section.blocks());
        return new Findable(
                kind(page).part(),
                section.language(),
                section.plainTitle(),
                "",
                page.path() + "#" + section.id(),
                Optional.of(page.title()),
                sentence.isEmpty() ? page.description() : sentence,
                PlainWords.of(section.blocks()),
                Optional.empty());
    }

    private Kind kind(Page page) {
        PagePath original = site.translations().original(page.path());
        if (search.explains().contains(original)) {
            return Kind.EXPLANATION;
        }
        return site.footer().stream().anyMatch(about -> about.path().equals(original)) ? Kind.ABOUT : Kind.PAGE;
    }

    private static String text(Page page) {
        return page.description() + "\n" + PlainWords.of(page.lead()) + "\n"
                + page.sections().stream()
                        .map(section -> section.plainTitle() + "\n" + PlainWords.of(section.blocks()))
                        .collect(Collectors.joining("\n"));
    }
}
