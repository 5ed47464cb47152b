package cairn.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What readers see at one moment, made once and never changed. */
public final class Site {

    private final SiteVersion version;
    private final SiteSettings settings;
    private final UrgentContacts urgent;
    private final List<Organisation> organisations;
    private final BankHolidays bankHolidays;
    private final Openings openings;
    private final Optional<Directory> directory;
    private final Optional<Search> search;
    private final List<Topic> topics;
    private final List<Page> pages;
    private final List<Page> footer;
    private final List<Redirect> redirects;
    private final Translations translations;
    private final List<Withdrawn> withdrawn;
    private final List<Notice> notices;
    private final List<Flow> flows;
    private final Optional<Instant> validUntil;
    private final SiteAddresses addresses;

    /**
     * A site of these parts.
     *
     * @param bankHolidays the bank holidays on which lines may be closed
     * @param openings who is open, where that is to be said
     * @param directory the words of the directory, where there is to be one
     * @param search what the search is told, where there is to be one
     * @param pages the pages that belong to no topic
     * @param footer those of the pages that every page links to
     * @param translations the pages in other languages
     * @param withdrawn the addresses whose pages were taken away
     * @param notices what stands at the top of pages for a time
     * @param flows the questions that lead readers to what fits
     * @param validUntil the moment at which readers are to see another site, where one is known
     * @throws IllegalStateException where two pages, two redirects or two withdrawn pages claim one address
     */
    public Site(
            SiteVersion version,
            SiteSettings settings,
            UrgentContacts urgent,
            List<Organisation> organisations,
            BankHolidays bankHolidays,
            Openings openings,
            Optional<Directory> directory,
            Optional<Search> search,
            List<Topic> topics,
            List<Page> pages,
            List<Page> footer,
            List<Redirect> redirects,
            Translations translations,
            List<Withdrawn> withdrawn,
            List<Notice> notices,
            List<Flow> flows,
            Optional<Instant> validUntil) {
        this.version = version;
        this.settings = settings;
        this.urgent = urgent;
        this.organisations = List.copyOf(organisations);
        this.bankHolidays = bankHolidays;
        this.openings = openings;
        this.directory = directory;
        this.search = search;
        this.topics = List.copyOf(topics);
        this.pages = List.copyOf(pages);
        this.footer = List.copyOf(footer);
        this.redirects = List.copyOf(redirects);
        this.translations = translations;
        this.withdrawn = List.copyOf(withdrawn);
        this.notices = List.copyOf(notices);
        this.flows = List.copyOf(flows);
        this.validUntil = validUntil;
        this.addresses = new SiteAddresses(this);
    }

    /** The same pages at the same addresses. */
    private Site(Site other, SiteVersion version, Openings openings, Optional<Instant> validUntil) {
        this.version = version;
        this.settings = other.settings;
        this.urgent = other.urgent;
        this.organisations = other.organisations;
        this.bankHolidays = other.bankHolidays;
        this.openings = openings;
        this.directory = other.directory;
        this.search = other.search;
        this.topics = other.topics;
        this.pages = other.pages;
        this.footer = other.footer;
        this.redirects = other.redirects;
        this.translations = other.translations;
        this.withdrawn = other.withdrawn;
        this.notices = other.notices;
        this.flows = other.flows;
        this.validUntil = validUntil;
        this.addresses = other.addresses;
    }

    /** The same site with other words on some pages. */
    private Site(Site other, Map<PagePath, Page> reworded, SiteVersion version) {
        this.version = version;
        this.settings = other.settings;
        this.urgent = other.urgent;
        this.organisations = other.organisations;
        this.bankHolidays = other.bankHolidays;
        this.openings = other.openings;
        this.directory = other.directory;
        this.search = other.search;
        this.topics =
                other.topics.stream().map(topic -> topic.reworded(reworded)).toList();
        this.pages = Page.reworded(other.pages, reworded);
        this.footer = Page.reworded(other.footer, reworded);
        this.redirects = other.redirects;
        this.translations = other.translations;
        this.withdrawn = other.withdrawn;
        this.notices = other.notices;
        this.flows = other.flows;
        this.validUntil = other.validUntil;
        this.addresses = other.addresses.reworded(this, reworded);
    }

    /**
     * The same site with pages in the site's own language in the place of those at their addresses, which have the same
     * titles and times.
     */
    Site reworded(Map<PagePath, Page> pages, SiteVersion version) {
        return new Site(this, pages, version);
    }

    /** The same site with that said of who is open, under another version. */
    Site with(Openings openings, SiteVersion version, Optional<Instant> validUntil) {
        return new Site(this, version, openings, validUntil);
    }

    /** Which state of the content this is. */
    public SiteVersion version() {
        return version;
    }

    /** What is the same on every page. */
    public SiteSettings settings() {
        return settings;
    }

    /** Whom to reach at once. */
    public UrgentContacts urgent() {
        return urgent;
    }

    /** The register, in the order of the organisations' ids. */
    public List<Organisation> organisations() {
        return organisations;
    }

    /** The bank holidays on which lines may be closed. */
    public BankHolidays bankHolidays() {
        return bankHolidays;
    }

    /** Who is open. */
    public Openings openings() {
        return openings;
    }

    /** The words of the directory, where there is to be one. */
    public Optional<Directory> directory() {
        return directory;
    }

    /** What the search is told, where there is to be one. */
    public Optional<Search> search() {
        return search;
    }

    /** The topics in reading order. */
    public List<Topic> topics() {
        return topics;
    }

    /** The pages that belong to no topic. */
    public List<Page> pages() {
        return pages;
    }

    /** The pages that every page links to at its foot. */
    public List<Page> footer() {
        return footer;
    }

    /** Every redirect. */
    public List<Redirect> redirects() {
        return redirects;
    }

    /** The pages in other languages. */
    public Translations translations() {
        return translations;
    }

    /** The languages in which there is a page, the site's own first. */
    public List<Language> languages() {
        return Stream.concat(Stream.of(Language.ENGLISH), translations.languages().stream())
                .distinct()
                .toList();
    }

    /** Where a page, or a topic shown whole, can be read in each language, the original first. */
    public List<PageVersion> versions(PagePath path) {
        return addresses.versions(path);
    }

    /** Every address whose page was taken away. */
    public List<Withdrawn> withdrawn() {
        return withdrawn;
    }

    /** The notices, in the order of their files. */
    public List<Notice> notices() {
        return notices;
    }

    /** The questions that lead readers to what fits, in the order of their files. */
    public List<Flow> flows() {
        return flows;
    }

    /** The flow whose first question stands at that address. */
    public Optional<Flow> flow(PagePath path) {
        return flows.stream().filter(flow -> flow.plan().path().equals(path)).findFirst();
    }

    /** The notices for the page at that address, in any language, or for a page that has none. */
    public List<Notice> noticesOn(Optional<PagePath> address) {
        Optional<PagePath> page =
                address.flatMap(this::pageBehind).map(Page::path).map(translations::original);
        return notices.stream().filter(notice -> notice.standsOn(page)).toList();
    }

    /** The moment at which readers are to see another site, where one is known: nothing may be kept beyond it. */
    public Optional<Instant> validUntil() {
        return validUntil;
    }

    /** The page that an address hangs on: the one written for it, or the front of the topic that it shows whole. */
    public Optional<Page> pageBehind(PagePath path) {
        return addresses.pageBehind(path);
    }

    /** The topic that the page at that address belongs to, or that is shown whole there, in the language of that page. */
    public Optional<Topic> topic(PagePath path) {
        return addresses.topic(path);
    }

    /** The page written for that address. */
    public Optional<Page> page(PagePath path) {
        return addresses.page(path);
    }

    /** The redirect from that address. */
    public Optional<Redirect> redirect(PagePath path) {
        return addresses.redirect(path);
    }

    /** What is said in place of the page that was taken away from that address. */
    public Optional<Withdrawn> withdrawn(PagePath path) {
        return addresses.withdrawn(path);
    }

    /** Every page with a file of its own: topics' fronts, guides, the other pages, then all of them in other languages. */
    public Stream<Page> everyPage() {
        Stream<Page> ofTopics =
                topics.stream().flatMap(topic -> Stream.concat(Stream.of(topic.front()), topic.guides().stream()));
        return Stream.of(ofTopics, pages.stream(), translations.pages()).flatMap(Function.identity());
    }

    /** Every text with a file of its own: the pages, and the texts that flows lead to, which have no one address. */
    public Stream<Page> everyText() {
        return Stream.concat(everyPage(), flows.stream().flatMap(Flow::texts));
    }

    /** Every address that readers can use: of pages, of topics shown whole, and those that lead on to one. */
    public Stream<PagePath> published() {
        return addresses.published();
    }

    /** Every address that is answered, be it that its page is gone. */
    public Set<PagePath> answered() {
        return addresses.answered();
    }
}
