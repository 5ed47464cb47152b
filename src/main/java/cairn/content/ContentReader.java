package cairn.content;

import cairn.site.BankHolidays;
import cairn.site.Directory;
import cairn.site.LedgerEntry;
import cairn.site.Notice;
import cairn.site.Openings;
import cairn.site.Page;
import cairn.site.PageLink;
import cairn.site.PagePath;
import cairn.site.Redirect;
import cairn.site.Search;
import cairn.site.Site;
import cairn.site.SiteSettings;
import cairn.site.Timeline;
import cairn.site.Topic;
import cairn.site.Withdrawn;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.source.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a content folder into a site, telling every problem of every file at once. */
public final class ContentReader {

    private final Problems problems;
    private final Gathered gathered;
    private final ContentFiles files;
    private final ContentMemory memory;

    private ContentReader(List<SourceFile> files, ContentMemory memory, Problems problems) {
        this.problems = problems;
        this.memory = memory;
        this.files = new ContentFiles(files);
        this.gathered = new Gathered(memory.merged());
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
        ReadingAhead.loadParser();
        return read(folder, memory, files -> files.read(unsaved));
    }

    /**
     * The same, opening only the files that are not as the file system said of them when they were opened last.
     *
     * @param tree what lies in the folder now
     */
    public static ReadContent readChanged(Path folder, ContentTree tree, ContentMemory memory) {
        return read(folder, memory, files -> files.readChanged(tree));
    }

    private static ReadContent read(
            Path folder, ContentMemory memory, Function<ContentFolder, List<SourceFile>> reading) {
        Problems problems = new Problems();
        List<SourceFile> files = reading.apply(new ContentFolder(folder, problems, memory.opened()));
        Optional<ReadContent> reworded = problems.isEmpty() ? memory.reworded(files) : Optional.empty();
        return reworded.orElseGet(() -> new ContentReader(files, memory, problems).read());
    }

    private ReadContent read() {
        memory.beginReading();
        boolean isWhole = problems.isEmpty();
        List<StyleRule> style = files.styleRules().stream()
                .map(file -> new StyleRuleReader(file, problems).rule())
                .toList();
        Optional<ReadingBudget> budget =
                files.find(ReadingBudget.FILE).map(file -> new ReadingBudgetReader(file, problems).budget());
        Optional<Good> good = good();
        ReadContent content = new ReadContent(
                good.map(Good::timeline),
                problems.sorted(),
                Sources.of(files.all()),
                gathered.texts(),
                gathered.uses(),
                style,
                budget);
        good.filter(read -> isWhole)
                .ifPresent(
                        read -> memory.keep(new LastReading(files.all(), content, read.timeline(), read.rewordable())));
        return content;
    }

    /** What content without errors becomes. */
    private record Good(Timeline timeline, RewordablePages rewordable) {}

    /** Heads first, then what stands under them, since every text may refer to every other file. */
    private Optional<Good> good() {
        files.tellUnused(problems);
        files.require(OrganisationReader.FOLDER + "/emergency.yml", problems);
        files.require(OrganisationReader.FOLDER + "/police.yml", problems);
        Register register = Register.read(files, gathered, problems);
        PageHeads originals = PageHeads.read(files, memory.heads(), problems);
        List<TranslationFile> translations = files.translations(problems);
        PageHeads heads = originals.with(translations, problems);
        Drafts drafts = new Drafts(problems);
        drafts.soften(heads);
        Addresses addresses = new Addresses(heads.all(), problems);
        List<FlowReader> flows = FlowReader.all(files, addresses, problems);
        Optional<Directory> directory = directory(addresses);
        Optional<Search> search = search(addresses);
        Snippets snippets = Snippets.read(files, translations, memory.texts(), problems);

        memory.look(Neighbours.of(register, addresses, files));
        PageReader pages = new PageReader(gathered, snippets, memory.pages(), problems);
        new ReadingAhead(register, addresses, memory.texts())
                .parse(pages.unknownOriginals(heads), pages.unknownTranslations(heads));
        BodyReader bodies = new BodyReader(register, addresses, snippets, memory.texts(), problems);
        pages.readOriginals(heads, bodies);
        List<Notice> notices = new NoticeReader(bodies, addresses, gathered, problems).read(files.notices());
        flows.forEach(flow -> flow.readTexts(bodies, gathered));
        pages.readTranslations(heads, new TranslationReader(register, addresses, snippets, memory.texts(), problems));
        gathered.addTexts(snippets.texts());

        PageHeads shown = drafts.good(heads);
        List<Redirect> redirects = redirects(shown, addresses);
        List<Withdrawn> withdrawn = withdrawn();
        BankHolidays holidays = bankHolidays();
        Optional<SettingsReader> settings = settings();
        settings.ifPresent(reader -> gathered.add(reader.text()));
        Optional<SiteSettings> values = settings.map(SettingsReader::settings);
        FooterReader footer = new FooterReader(heads.pages(), addresses, gathered, problems);
        List<PageLink> footerLinks =
                settings.map(reader -> footer.links(reader.footer())).orElse(List.of());
        Map<PagePath, List<PageLink>> leaflets = leaflets(heads);
        List<LedgerEntry> ledger = ledger();
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        snippets.tellUnused(problems);
        List<Topic> topics = pages.topics(shown, leaflets);
        List<Page> single = pages.pages(shown.pages());
        Site whole = new Site(
                memory.hashes().version(files.all()),
                values.orElseThrow(),
                register.urgent().orElseThrow(),
                register.all(),
                holidays,
                Openings.NONE,
                directory,
                search,
                topics,
                single,
                FooterReader.pages(footerLinks, single),
                redirects,
                pages.translations(shown),
                withdrawn,
                notices,
                flows.stream().map(flow -> flow.flow(register)).toList(),
                Optional.empty());
        return Optional.of(new Good(
                new Timeline(whole, footerLinks, ledger),
                new RewordablePages(pages.rewordable(heads), bodies, snippets)));
    }

    private Map<PagePath, List<PageLink>> leaflets(PageHeads heads) {
        LeafletReader reader = new LeafletReader(memory.leaflets(), gathered, problems);
        return heads.topics().stream()
                .collect(Collectors.toMap(topic -> topic.get(0).path(), reader::links, (one, sameAddress) -> one));
    }

    private Optional<Directory> directory(Addresses addresses) {
        return files.find(DirectoryReader.FILE).map(file -> {
            DirectoryReader reader = new DirectoryReader(file, problems);
            Directory directory = reader.directory();
            gathered.add(reader.text());
            addresses.addDirectory(file, directory, problems);
            return directory;
        });
    }

    private Optional<Search> search(Addresses addresses) {
        return files.find(SearchReader.FILE).map(file -> {
            SearchReader reader = new SearchReader(file, addresses, problems);
            Search search = reader.search();
            gathered.add(reader.text());
            gathered.addUses(reader.uses());
            addresses.addSearch(file, search, problems);
            return search;
        });
    }

    private BankHolidays bankHolidays() {
        return files.find(BankHolidays.FILE)
                .map(file -> new BankHolidaysReader(file, problems).holidays())
                .orElse(BankHolidays.UNKNOWN);
    }

    private Optional<SettingsReader> settings() {
        return files.require(SettingsReader.FILE, problems).map(file -> new SettingsReader(file, problems));
    }

    private List<Withdrawn> withdrawn() {
        return files.find(GoneReader.FILE)
                .map(file -> new GoneReader(problems).read(file))
                .orElse(List.of());
    }

    private List<LedgerEntry> ledger() {
        return files.find(AddressLedger.FILE)
                .map(file -> AddressLedger.read(file, problems))
                .orElse(List.of());
    }

    private List<Redirect> redirects(PageHeads heads, Addresses addresses) {
        RedirectReader reader = new RedirectReader(problems);
        reader.addPages(heads);
        files.find(RedirectReader.FILE).ifPresent(reader::addFile);
        reader.addTranslations(heads);
        gathered.addUses(reader.uses(addresses));
        return reader.all();
    }
}
