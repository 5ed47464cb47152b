package cairn.content;

import cairn.site.Organisation;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.Redirect;
import cairn.site.Site;
import cairn.site.SiteSettings;
import cairn.site.SourceRef;
import cairn.site.Topic;
import cairn.site.UrgentContacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a content folder into a site, telling every problem of every file at once. */
public final class ContentReader {

    private static final String PAGES = "pages";

    private final Problems problems = new Problems();
    private final List<SourceFile> files;

    private ContentReader(Path folder) {
        this.files = new ContentFolder(folder, problems).read();
    }

    /**
     * What a folder says.
     *
     * @throws java.io.UncheckedIOException where the folder itself cannot be listed
     */
    public static ReadContent read(Path folder) {
        ContentReader reader = new ContentReader(folder);
        Optional<Site> site = reader.read();
        List<Problem> found = reader.problems.sorted();
        return new ReadContent(site, found);
    }

    private Optional<Site> read() {
        tellUnused();
        Optional<SettingsReader> settings = required(SettingsReader.FILE).map(file -> new SettingsReader(file, problems));
        Register register = register();
        List<List<PageHead>> topicHeads = topicHeads();
        List<PageHead> pageHeads = pageHeads();
        Addresses addresses = new Addresses(
                Stream.concat(topicHeads.stream().flatMap(List::stream), pageHeads.stream()).toList(), problems);
        BodyReader bodies = new BodyReader(register, addresses, snippets(), problems);
        List<Topic> topics = topicHeads.stream().map(heads -> topic(heads, bodies)).toList();
        List<Page> pages = pageHeads.stream().map(head -> page(head, bodies)).toList();
        List<Redirect> redirects = redirects(topicHeads, pageHeads);
        Optional<UrgentContacts> urgent = urgent(register);
        Optional<SiteSettings> site = settings.map(SettingsReader::settings);
        List<Page> footer = settings.map(reader -> footer(reader, pages, addresses)).orElse(List.of());
        if (topics.isEmpty()) {
            problems.error(
                    "no-topic",
                    SourceRef.startOf(TopicReader.FOLDER),
                    "There is no topic.",
                    "Add a folder with a topic.md below topics.");
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Site(
                ContentFolder.version(files),
                site.orElseThrow(),
                urgent.orElseThrow(),
                register.all(),
                topics,
                pages,
                footer,
                redirects));
    }

    private Optional<SourceFile> required(String path) {
        Optional<SourceFile> found = files.stream().filter(file -> file.path().equals(path)).findFirst();
        if (found.isEmpty()) {
            problems.error(
                    "missing-file",
                    SourceRef.startOf(path),
                    "The file %s is missing.".formatted(path),
                    "Put it back, for example from an earlier version.");
        }
        return found;
    }

    private Register register() {
        List<Organisation> organisations = select(file -> file.isIn(OrganisationReader.FOLDER) && file.isYaml())
                .map(file -> new OrganisationReader(file, problems).organisation())
                .toList();
        return new Register(organisations, problems);
    }

    private Snippets snippets() {
        return new Snippets(select(file -> file.isIn(Snippets.FOLDER) && file.isMarkdown()).toList());
    }

    private List<List<PageHead>> topicHeads() {
        Map<String, List<SourceFile>> byTopic = select(ContentReader::isOfTopic)
                .collect(Collectors.groupingBy(SourceFile::folder, TreeMap::new, Collectors.toList()));
        return byTopic.values().stream()
                .map(topic -> new TopicReader(topic, problems).heads())
                .filter(heads -> !heads.isEmpty())
                .toList();
    }

    private static boolean isOfTopic(SourceFile file) {
        return file.isMarkdown() && file.path().matches(TopicReader.FOLDER + "/[^/]+/[^/]+");
    }

    private List<PageHead> pageHeads() {
        return select(file -> file.isIn(PAGES) && file.isMarkdown())
                .map(file -> PageHead.of(
                        file,
                        FrontMatter.of(file, PageHead.keys(), problems),
                        FileName.address(file, PagePath.ROOT, problems)))
                .toList();
    }

    private static Topic topic(List<PageHead> heads, BodyReader bodies) {
        List<Page> pages = heads.stream().map(head -> page(head, bodies)).toList();
        return new Topic(pages.get(0), pages.subList(1, pages.size()));
    }

    private static Page page(PageHead head, BodyReader bodies) {
        PageBody body = bodies.read(head.file(), head.body());
        return new Page(
                head.path(),
                head.language(),
                head.title(),
                head.navTitle(),
                head.description(),
                body.lead(),
                body.sections(),
                body.ids(),
                body.links(),
                body.organisations(),
                head.review(),
                head.file().start());
    }

    private List<Redirect> redirects(List<List<PageHead>> topics, List<PageHead> pages) {
        List<Redirect> all = new ArrayList<>();
        topics.forEach(heads -> all.addAll(TopicReader.redirects(heads)));
        Stream.concat(topics.stream().flatMap(heads -> heads.stream().skip(1)), pages.stream())
                .forEach(head -> head.redirectsFrom()
                        .forEach(from -> all.add(new Redirect(from, head.path(), head.redirectsPlace()))));
        select(file -> file.path().equals(RedirectReader.FILE))
                .forEach(file -> all.addAll(RedirectReader.read(file, problems)));
        return withoutDoubles(all);
    }

    private List<Redirect> withoutDoubles(List<Redirect> all) {
        Map<PagePath, Redirect> byFrom = new LinkedHashMap<>();
        for (Redirect redirect : all) {
            Redirect first = byFrom.putIfAbsent(redirect.from(), redirect);
            if (first != null) {
                problems.error(
                        "redirect-twice",
                        redirect.source(),
                        "The address %s is redirected by %s already.".formatted(redirect.from(), first.source()),
                        "Keep the one that is right.");
            }
        }
        return List.copyOf(byFrom.values());
    }

    private Optional<UrgentContacts> urgent(Register register) {
        required(OrganisationReader.FOLDER + "/emergency.yml");
        required(OrganisationReader.FOLDER + "/police.yml");
        return register.organisation("emergency")
                .flatMap(emergency ->
                        register.organisation("police").map(police -> new UrgentContacts(emergency, police)));
    }

    private List<Page> footer(SettingsReader settings, List<Page> pages, Addresses addresses) {
        List<Page> footer = new ArrayList<>();
        for (String file : settings.footer()) {
            Optional<Page> page = pages.stream()
                    .filter(candidate -> candidate.source().file().equals(file))
                    .findFirst();
            page.ifPresentOrElse(footer::add, () -> tellUnknownFooter(file, addresses));
        }
        return footer;
    }

    private void tellUnknownFooter(String file, Addresses addresses) {
        problems.error(
                "unknown-page",
                SourceRef.startOf(SettingsReader.FILE),
                "There is no page in the file \"%s\".".formatted(file),
                Problems.suggest(file, addresses.files()));
    }

    private void tellUnused() {
        select(file -> !isUsed(file))
                .forEach(file -> problems.warning(
                        "unused-file",
                        file.start(),
                        "Nothing reads this file.",
                        "Move it to topics, pages, snippets or organisations, or take it out of content."));
    }

    private static boolean isUsed(SourceFile file) {
        return file.path().equals(SettingsReader.FILE)
                || file.path().equals(RedirectReader.FILE)
                || file.isIn(OrganisationReader.FOLDER) && file.isYaml()
                || isOfTopic(file)
                || (file.isIn(PAGES) || file.isIn(Snippets.FOLDER)) && file.isMarkdown();
    }

    private Stream<SourceFile> select(Predicate<SourceFile> predicate) {
        return files.stream().filter(predicate);
    }
}
