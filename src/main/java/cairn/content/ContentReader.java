package cairn.content;

import cairn.site.LedgerEntry;
import cairn.site.Notice;
import cairn.site.Organisation;
import cairn.site.Page;
import cairn.site.PageLink;
import cairn.site.PagePath;
import cairn.site.Redirect;
import cairn.site.Site;
import cairn.site.SiteSettings;
import cairn.site.SourceRef;
import cairn.site.Timeline;
import cairn.site.Topic;
import cairn.site.Translation;
import cairn.site.Translations;
import cairn.site.UrgentContacts;
import cairn.site.Withdrawn;
import cairn.source.FileText;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.source.Sources;
import cairn.yaml.FrontMatter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a content folder into a site, telling every problem of every file at once. */
public final class ContentReader {

    private final Problems problems = new Problems();
    private final List<FileText> texts = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final ContentFiles files;
    private final ContentMemory memory;

    private ContentReader(Path folder, Map<String, String> unsaved, ContentMemory memory) {
        this.memory = memory;
        this.files = new ContentFiles(new ContentFolder(folder, problems).read(unsaved));
    }

    /**
     * What a folder says.
     *
     * @throws java.io.UncheckedIOException where the folder itself cannot be listed
     */
    public static ReadContent read(Path folder) {
        return read(folder, Map.of(), new ContentMemory());
    }

    /**
     * What a folder would say with some files written otherwise, or written at all.
     *
     * @param unsaved their texts, by their paths below the folder
     * @param memory what the reading before left, so that only what changed is parsed
     * @throws java.io.UncheckedIOException where the folder itself cannot be listed
     */
    public static ReadContent read(Path folder, Map<String, String> unsaved, ContentMemory memory) {
        memory.beginReading();
        ContentReader reader = new ContentReader(folder, unsaved, memory);
        List<StyleRule> style = reader.files.styleRules().stream()
                .map(file -> new StyleRuleReader(file, reader.problems).rule())
                .toList();
        Optional<ReadingBudget> budget = reader.files
                .find(ReadingBudget.FILE)
                .map(file -> new ReadingBudgetReader(file, reader.problems).budget());
        Optional<Timeline> timeline = reader.read();
        return new ReadContent(
                timeline,
                reader.problems.sorted(),
                Sources.of(reader.files.all()),
                List.copyOf(reader.texts),
                reader.uses.stream().distinct().sorted(Use.BY_PLACE).toList(),
                style,
                budget);
    }

    private Optional<Timeline> read() {
        files.tellUnused(problems);
        files.require(OrganisationReader.FOLDER + "/emergency.yml", problems);
        files.require(OrganisationReader.FOLDER + "/police.yml", problems);
        Register register = register();
        List<List<PageHead>> topicHeads = topicHeads();
        List<PageHead> pageHeads = pageHeads();
        List<PageHead> heads = Stream.concat(topicHeads.stream().flatMap(List::stream), pageHeads.stream())
                .toList();
        List<TranslationFile> translationFiles = files.translations(problems);
        List<TranslationHead> translationHeads = translationHeads(translationFiles, heads);
        Drafts drafts = new Drafts(problems);
        drafts.soften(topicHeads, pageHeads);
        drafts.soften(translationHeads);
        Addresses addresses = new Addresses(
                Stream.concat(heads.stream(), translationHeads.stream().map(TranslationHead::head))
                        .toList(),
                problems);
        Snippets snippets = snippets(translationFiles);
        BodyReader bodies = new BodyReader(register, addresses, snippets, memory.texts(), problems);
        Map<PageHead, Page> read = new LinkedHashMap<>();
        heads.forEach(head -> read.put(head, page(head, bodies)));
        List<List<PageHead>> goodTopics = drafts.goodTopics(topicHeads);
        List<PageHead> goodPages = drafts.good(pageHeads);
        List<Topic> topics =
                goodTopics.stream().map(topic -> topic(topic, read)).toList();
        List<Page> pages = goodPages.stream().map(read::get).toList();
        NoticeReader noticeReader = new NoticeReader(bodies, addresses, problems);
        List<Notice> notices = noticeReader.read(files.notices());
        texts.addAll(noticeReader.texts());
        uses.addAll(noticeReader.uses());
        TranslationReader translated = new TranslationReader(register, addresses, snippets, memory.texts(), problems);
        Map<TranslationHead, Page> said = new LinkedHashMap<>();
        translationHeads.forEach(head -> said.put(head, page(head.head(), translated.read(head))));
        texts.addAll(snippets.texts());
        List<TranslationHead> goodTranslations = drafts.goodTranslations(translationHeads);
        List<Redirect> redirects = redirects(goodTopics, goodPages, goodTranslations);
        redirects.forEach(redirect -> addresses
                .fileOf(redirect.to())
                .ifPresent(file -> uses.add(new Use(
                        Use.Kind.PAGE,
                        file,
                        "",
                        Use.Form.REDIRECT,
                        redirect.from().value(),
                        redirect.source()))));
        List<Withdrawn> withdrawn = files.find(GoneReader.FILE)
                .map(file -> new GoneReader(problems).read(file))
                .orElse(List.of());
        Optional<UrgentContacts> urgent = urgent(register);
        Optional<SettingsReader> settings = settings();
        settings.ifPresent(reader -> texts.add(reader.text()));
        Optional<SiteSettings> values = settings.map(SettingsReader::settings);
        List<PageLink> footerLinks =
                settings.map(reader -> footer(reader, pageHeads, addresses)).orElse(List.of());
        List<LedgerEntry> ledger = files.find(AddressLedger.FILE)
                .map(file -> AddressLedger.read(file, problems))
                .orElse(List.of());
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        snippets.tellUnused(problems);
        return Optional.of(new Timeline(
                new Site(
                        ContentFolder.version(files.all()),
                        values.orElseThrow(),
                        urgent.orElseThrow(),
                        register.all(),
                        topics,
                        pages,
                        footer(footerLinks, pages),
                        redirects,
                        translations(goodTranslations, said),
                        withdrawn,
                        notices,
                        Optional.empty()),
                footerLinks,
                ledger));
    }

    private Optional<SettingsReader> settings() {
        return files.require(SettingsReader.FILE, problems).map(file -> new SettingsReader(file, problems));
    }

    private Register register() {
        List<OrganisationReader> readers = files.organisations().stream()
                .map(file -> new OrganisationReader(file, problems))
                .toList();
        List<Organisation> organisations =
                readers.stream().map(OrganisationReader::organisation).toList();
        readers.forEach(reader -> texts.add(reader.text()));
        return new Register(organisations, problems);
    }

    private List<List<PageHead>> topicHeads() {
        List<List<PageHead>> topics = files.topics().stream()
                .map(topic -> new TopicReader(topic, problems).heads())
                .filter(heads -> !heads.isEmpty())
                .toList();
        if (topics.isEmpty() && !problems.trouble().isIn(TopicReader.FOLDER)) {
            problems.error(
                    "no-topic",
                    SourceRef.startOf(TopicReader.FOLDER),
                    "There is no topic.",
                    "Add a folder with a topic.md below topics.");
        }
        return topics;
    }

    private List<PageHead> pageHeads() {
        return files.pages().stream()
                .map(file -> PageHead.of(
                        file,
                        FrontMatter.of(file, PageHead.keys(), problems),
                        FileName.address(file, PagePath.ROOT, problems)))
                .toList();
    }

    private static Topic topic(List<PageHead> heads, Map<PageHead, Page> read) {
        List<Page> pages = heads.stream().map(read::get).toList();
        return new Topic(pages.get(0), pages.subList(1, pages.size()));
    }

    private List<TranslationHead> translationHeads(List<TranslationFile> translations, List<PageHead> heads) {
        Map<String, PageHead> originals =
                heads.stream().collect(Collectors.toMap(head -> head.file().path(), Function.identity()));
        return translations.stream()
                .filter(translation -> !translation.file().isIn(Snippets.FOLDER))
                .filter(translation -> translation.hasOriginal(originals.keySet(), problems))
                .map(translation -> TranslationHead.of(translation, originals.get(translation.original()), problems))
                .toList();
    }

    private static Translations translations(List<TranslationHead> heads, Map<TranslationHead, Page> said) {
        return new Translations(heads.stream()
                .map(head -> new Translation(said.get(head), head.original().path()))
                .toList());
    }

    private Snippets snippets(List<TranslationFile> translations) {
        List<SourceFile> originals = files.snippets();
        Set<String> paths = originals.stream().map(SourceFile::path).collect(Collectors.toSet());
        return new Snippets(originals, SnippetTranslations.of(translations, paths, problems), memory.texts());
    }

    private Page page(PageHead head, BodyReader bodies) {
        return page(head, bodies.read(head.file(), head.body()));
    }

    private Page page(PageHead head, PageBody body) {
        texts.add(new FileText(
                head.file().path(),
                FileText.Kind.PAGE,
                head.language(),
                Stream.concat(head.passages().stream(), body.passages().stream())
                        .toList()));
        uses.addAll(body.uses());
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
                head.lifetime(),
                head.gone(),
                head.stewardship(),
                head.file().start());
    }

    private List<Redirect> redirects(
            List<List<PageHead>> topics, List<PageHead> pages, List<TranslationHead> translations) {
        RedirectReader redirects = new RedirectReader(problems);
        topics.forEach(redirects::addTopic);
        pages.forEach(redirects::addPage);
        files.find(RedirectReader.FILE).ifPresent(redirects::addFile);
        redirects.addTranslations(translations);
        return redirects.all();
    }

    private Optional<UrgentContacts> urgent(Register register) {
        return register.organisation("emergency")
                .flatMap(emergency ->
                        register.organisation("police").map(police -> new UrgentContacts(emergency, police)));
    }

    private List<PageLink> footer(SettingsReader settings, List<PageHead> pages, Addresses addresses) {
        List<PageLink> footer = new ArrayList<>();
        settings.footer().forEach((file, place) -> {
            uses.add(new Use(Use.Kind.PAGE, file, "", Use.Form.FOOTER, "", place));
            pages.stream()
                    .filter(head -> head.file().path().equals(file))
                    .findFirst()
                    .ifPresentOrElse(
                            head -> footer.add(new PageLink(head.path(), Optional.empty(), place)),
                            () -> tellUnknownFooter(place, file, addresses));
        });
        return footer;
    }

    private static List<Page> footer(List<PageLink> links, List<Page> pages) {
        return links.stream()
                .flatMap(link -> pages.stream().filter(page -> page.path().equals(link.target())))
                .toList();
    }

    private void tellUnknownFooter(SourceRef place, String file, Addresses addresses) {
        if (addresses.isTold(file)) {
            return;
        }
        problems.error(
                "unknown-page",
                place,
                "There is no page in the file \"%s\".".formatted(file),
                Problems.suggest(file, addresses.files()));
    }
}
