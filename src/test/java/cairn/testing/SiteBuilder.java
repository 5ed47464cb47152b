package cairn.testing;

import cairn.site.Audience;
import cairn.site.BankHolidays;
import cairn.site.Block;
import cairn.site.CalloutKind;
import cairn.site.ContactKind;
import cairn.site.ContactMethod;
import cairn.site.Flow;
import cairn.site.Html;
import cairn.site.Language;
import cairn.site.Lifetime;
import cairn.site.Notice;
import cairn.site.OpeningHours;
import cairn.site.Openings;
import cairn.site.Organisation;
import cairn.site.Page;
import cairn.site.PageLink;
import cairn.site.PagePath;
import cairn.site.Redirect;
import cairn.site.Review;
import cairn.site.Section;
import cairn.site.Site;
import cairn.site.SiteSettings;
import cairn.site.SiteVersion;
import cairn.site.SourceRef;
import cairn.site.Standing;
import cairn.site.Stewardship;
import cairn.site.Topic;
import cairn.site.Translation;
import cairn.site.Translations;
import cairn.site.UrgentContacts;
import cairn.site.Withdrawn;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A site for a test, which says only what the test is about.
 *
 * <pre>{@code
 * Site site = site().topic("online-blackmail", "what-to-do", "get-help").build();
 *
 * Site other = site().topic(page("/online-blackmail").lead(prose("<p>It is not your fault.</p>")))
 *         .footer(page("/privacy"))
 *         .build();
 * }</pre>
 *
 * <p>The emergency service and the police are always there.
 */
public final class SiteBuilder {

    /** The day of every review. */
    public static final LocalDate REVIEWED = LocalDate.of(2026, 11, 23);

    private static final SourceRef REGISTER = SourceRef.startOf("organisations.yml");

    private final List<Topic> topics = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Page> footer = new ArrayList<>();
    private final List<Redirect> redirects = new ArrayList<>();
    private final List<Translation> translations = new ArrayList<>();
    private final List<Withdrawn> withdrawn = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private Optional<Instant> validUntil = Optional.empty();
    private SiteVersion version = new SiteVersion("0123456789abcdef");
    private BankHolidays bankHolidays = BankHolidays.UNKNOWN;
    private Openings openings = Openings.NONE;
    private UrgentContacts urgent = new UrgentContacts(emergency(), police());
    private SiteSettings settings = new SiteSettings(
            "Cairn",
            "the police",
            URI.create("https://guidance.example"),
            URI.create("https://weather.example/"),
            URI.create("mailto:security@guidance.example"),
            LocalDate.of(2027, 11, 23),
            SourceRef.startOf("site.yml"),
            SourceRef.startOf("site.yml"),
            SourceRef.startOf("site.yml"));

    private SiteBuilder() {}

    /** A site with nothing but its settings and its urgent contacts. */
    public static SiteBuilder site() {
        return new SiteBuilder();
    }

    /** Names the state of the content. */
    public SiteBuilder version(String version) {
        this.version = new SiteVersion(version);
        return this;
    }

    /** Names when there are bank holidays. */
    public SiteBuilder bankHolidays(BankHolidays holidays) {
        this.bankHolidays = holidays;
        return this;
    }

    /** Says who is open, under a name for it. */
    public SiteBuilder openings(String name, Openings openings) {
        this.version = new SiteVersion(version.lasting(), name);
        this.openings = openings;
        return this;
    }

    /** Names the moment at which readers are to see another site. */
    public SiteBuilder validUntil(Instant moment) {
        this.validUntil = Optional.of(moment);
        return this;
    }

    /** Replaces the settings. */
    public SiteBuilder settings(SiteSettings settings) {
        this.settings = settings;
        return this;
    }

    /** Replaces the urgent contacts. */
    public SiteBuilder urgent(Organisation emergency, Organisation police) {
        this.urgent = new UrgentContacts(emergency, police);
        return this;
    }

    /** Adds a topic with a plain front and plain guides, each named by its slug. */
    public SiteBuilder topic(String slug, String... guides) {
        PageBuilder front = page("/" + slug);
        return topic(
                front,
                Stream.of(guides).map(guide -> page("/" + slug + "/" + guide)).toArray(PageBuilder[]::new));
    }

    /** Adds a topic. */
    public SiteBuilder topic(PageBuilder front, PageBuilder... guides) {
        topics.add(new Topic(
                front.build(), Stream.of(guides).map(PageBuilder::build).toList(), List.of()));
        return this;
    }

    /** Adds a page that belongs to no topic. */
    public SiteBuilder page(PageBuilder page) {
        pages.add(page.build());
        return this;
    }

    /** Adds a page that belongs to no topic and that every page links to at its foot. */
    public SiteBuilder footer(PageBuilder page) {
        Page built = page.build();
        pages.add(built);
        footer.add(built);
        return this;
    }

    /** Adds a page in another language, at its own address, whose original stands at that one. */
    public SiteBuilder translation(String original, PageBuilder page) {
        translations.add(new Translation(page.build(), PagePath.of(original)));
        return this;
    }

    /** Adds organisations to the register. */
    public SiteBuilder organisations(Organisation... added) {
        organisations.addAll(List.of(added));
        return this;
    }

    /** Adds a flow. */
    public SiteBuilder flow(Flow flow) {
        flows.add(flow);
        return this;
    }

    /** Adds a redirect. */
    public SiteBuilder redirect(String from, String to) {
        redirects.add(new Redirect(PagePath.of(from), PagePath.of(to), SourceRef.startOf("redirects.yml")));
        return this;
    }

    /** Takes the page at an address away. */
    public SiteBuilder withdrawn(String path, String why) {
        withdrawn.add(new Withdrawn(PagePath.of(path), Optional.of(why), SourceRef.startOf("gone.yml")));
        return this;
    }

    /** Adds a notice on the pages of those topics; with none, on every page. */
    public SiteBuilder notice(Lifetime lifetime, String html, String... topics) {
        notices.add(new Notice(
                lifetime,
                CalloutKind.NOTE,
                Optional.empty(),
                Stream.of(topics).map(PagePath::of).collect(Collectors.toSet()),
                new Html(html),
                List.of(),
                SourceRef.startOf("notices/notice.md")));
        return this;
    }

    /** The site. */
    public Site build() {
        List<Organisation> register = Stream.concat(
                        Stream.of(urgent.emergency(), urgent.police()), organisations.stream())
                .sorted(Comparator.comparing(Organisation::id))
                .toList();
        return new Site(
                version,
                settings,
                urgent,
                register,
                bankHolidays,
                openings,
                Optional.empty(),
                Optional.empty(),
                topics,
                pages,
                footer,
                redirects,
                new Translations(translations),
                withdrawn,
                notices,
                flows,
                validUntil);
    }

    /** A page at that address, named by the last part of it. */
    public static PageBuilder page(String path) {
        return new PageBuilder(PagePath.of(path));
    }

    /** Paragraphs, lists and the like. */
    public static Block prose(String html) {
        return new Block.Prose(new Html(html));
    }

    /** An organisation for everyone with those contacts. */
    public static Organisation organisation(String id, String name, ContactMethod... contacts) {
        return new Organisation(
                id,
                name,
                List.of(),
                "Free help and advice in confidence.",
                "For anyone, of any age.",
                Optional.empty(),
                Optional.empty(),
                "UK",
                Set.of(Audience.EVERYONE),
                Set.of(Audience.UNDER_18, Audience.ADULTS, Audience.PARENTS),
                List.of("listen"),
                Optional.empty(),
                List.of(contacts),
                Map.of(),
                Optional.empty(),
                REGISTER);
    }

    /** A way to reach an organisation about which nothing more is known. */
    public static ContactMethod contact(String id, ContactKind kind, String value, String label) {
        return contact(id, kind, value, label, null, null);
    }

    /** A way to reach an organisation, with its hours and a note, each of which may be missing. */
    public static ContactMethod contact(
            String id,
            ContactKind kind,
            String value,
            String label,
            @Nullable OpeningHours hours,
            @Nullable String note) {
        return new ContactMethod(
                id,
                kind,
                value,
                label,
                Optional.empty(),
                Optional.ofNullable(hours),
                Optional.ofNullable(note),
                Standing.OWN,
                Optional.empty(),
                REGISTER);
    }

    private static Organisation emergency() {
        return organisation(
                "emergency",
                "Emergency services",
                contact("police-999", ContactKind.PHONE, "999", "Call", OpeningHours.ALWAYS, null),
                contact("relay-999", ContactKind.RELAY, "18000", "Relay UK", null, "With the app or a textphone."),
                contact("text-999", ContactKind.TEXT, "999", "Text", null, "Register first: text REGISTER to 999."),
                contact("bsl-999", ContactKind.BSL, "999 BSL", "British Sign Language", OpeningHours.ALWAYS, null));
    }

    private static Organisation police() {
        return organisation(
                "police",
                "Police",
                contact("police-101", ContactKind.PHONE, "101", "Call", OpeningHours.ALWAYS, null),
                contact("relay-101", ContactKind.RELAY, "18001 101", "Relay UK", null, null));
    }

    /** A page for a test: everything has a default but the address. */
    public static final class PageBuilder {

        private final PagePath path;
        private final List<Block> lead = new ArrayList<>();
        private final List<Section> sections = new ArrayList<>();
        private final List<PageLink> links = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private final Set<String> organisations = new HashSet<>();
        private Lifetime lifetime = Lifetime.ALWAYS;
        private Optional<String> gone = Optional.empty();
        private Language language = Language.ENGLISH;
        private String title;
        private String description;
        private Optional<Review> review =
                Optional.of(new Review(REVIEWED, "An editor", "", Optional.empty(), SourceRef.startOf("page.md")));

        private PageBuilder(PagePath path) {
            this.path = path;
            String words =
                    path.value().substring(path.value().lastIndexOf('/') + 1).replace('-', ' ');
            this.title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            this.description = "About " + words + ".";
        }

        /** Sets the language. */
        public PageBuilder language(String tag) {
            this.language = new Language(tag);
            return this;
        }

        /** Sets the heading. */
        public PageBuilder title(String title) {
            this.title = title;
            return this;
        }

        /** Sets the sentence for search engines and lists. */
        public PageBuilder description(String description) {
            this.description = description;
            return this;
        }

        /** Says when readers see it. */
        public PageBuilder lifetime(Lifetime lifetime) {
            this.lifetime = lifetime;
            return this;
        }

        /** Says what readers are told once it is over. */
        public PageBuilder gone(String sentence) {
            this.gone = Optional.of(sentence);
            return this;
        }

        /** Takes the review away. */
        public PageBuilder neverReviewed() {
            this.review = Optional.empty();
            return this;
        }

        /** Replaces the review. */
        public PageBuilder review(Review review) {
            this.review = Optional.of(review);
            return this;
        }

        /** Adds blocks before the first section. */
        public PageBuilder lead(Block... blocks) {
            lead.addAll(List.of(blocks));
            return this;
        }

        /** Adds a section. */
        public PageBuilder section(String id, String title, Block... blocks) {
            sections.add(new Section(id, new Html(title), title, language, List.of(blocks)));
            ids.add(id);
            return this;
        }

        /** Says that the page links to another, without writing the link. */
        public PageBuilder linkTo(String target) {
            links.add(new PageLink(PagePath.of(target), Optional.empty(), source()));
            return this;
        }

        /** Says that the page links to a part of a page, without writing the link. */
        public PageBuilder linkTo(String target, String fragment) {
            links.add(new PageLink(PagePath.of(target), Optional.of(fragment), source()));
            return this;
        }

        /** Says that the page refers to organisations, without writing the references. */
        public PageBuilder refersTo(String... ids) {
            organisations.addAll(List.of(ids));
            return this;
        }

        /** The page. */
        public Page build() {
            return new Page(
                    path,
                    language,
                    title,
                    title,
                    description,
                    List.copyOf(lead),
                    List.copyOf(sections),
                    Set.copyOf(ids),
                    List.copyOf(links),
                    Set.copyOf(organisations),
                    review,
                    lifetime,
                    gone,
                    Stewardship.UNSAID,
                    source(),
                    source());
        }

        private SourceRef source() {
            return SourceRef.startOf(path.value().substring(1) + ".md");
        }
    }
}
