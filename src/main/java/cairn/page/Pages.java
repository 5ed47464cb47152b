package cairn.page;

import cairn.site.Language;
import cairn.site.PagePath;
import cairn.site.Site;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finished answers for a site's addresses, each made once per version of the site.
 *
 * <p>The version is part of the key, so a new site needs no eviction; the old one's answers fall out as they are no
 * longer asked for. An address that does not exist makes no entry, so nobody can fill the cache with nonsense.
 */
public final class Pages {

    private static final String HTML = "text/html;charset=utf-8";
    private static final String LAST_RESORT = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Something went wrong</title>
            <p><a href="/leave" id="leave" rel="nofollow noreferrer">Leave this site</a></p>
            <h1>Something went wrong on our side</h1>
            <p>It is not your fault. Try again in a few minutes.</p>
            <p>In danger now, or thinking of harming yourself? Call <a href="tel:999" aria-label="9 9 9">999</a>.</p>
            <p>To talk to the police, call <a href="tel:101" aria-label="1 0 1">101</a>.</p>
            </html>
            """;
    private static final long MAXIMUM_BYTES = 16L * 1024 * 1024;
    private static final long MAXIMUM_BYTES_OF_FILES = 8L * 1024 * 1024;

    private final Assets assets;
    private final Views views;
    private final Templates templates;
    private final Packing packing;
    private final Compressor quick;
    private final Wing wings;
    private final SiteDocuments documents;
    private final Cache<Key, RenderedPage> finished = cache(MAXIMUM_BYTES);

    /** On its own, so that no page waits behind a file that takes long to make, or is pushed out by it. */
    private final Cache<Key, RenderedPage> files = cache(MAXIMUM_BYTES_OF_FILES);

    Pages(Wing wings, Packing packing, Compressor quick) {
        InterfaceWords words = new InterfaceWords();
        this.assets =
                Assets.load(Stream.concat(Stream.of(Held.STYLE), wings.styles()).distinct());
        this.packing = packing;
        this.quick = quick;
        this.wings = wings;
        this.templates = new Templates(assets, words, wings);
        this.views = new Views(words, wings);
        this.documents = new SiteDocuments(views, wings, templates);
    }

    /** Pages from the templates, styles and words in the jar, each packed as small as it gets. */
    public static Pages create() {
        Compressor smallest = Compressor.smallest();
        return new Pages(Wings.installed(), Packing.atOnce(smallest), smallest.quick());
    }

    /** The same pages for a server: nobody waits until one is as small as it gets. */
    public static Pages serving() {
        Compressor smallest = Compressor.smallest();
        return new Pages(Wings.installed(), Packing.quickFirst(smallest), smallest.quick());
    }

    /** The same pages, not packed: for one machine, and for a site that changes with every save. */
    public static Pages unpacked() {
        return new Pages(Wings.installed(), Packing.atOnce(Compressor.none()), Compressor.none());
    }

    /** The answer at that address of the site, which begins with a slash, where there is one. */
    public Optional<RenderedPage> find(Site site, String address) {
        return PagePath.isPath(address) ? page(site, address) : file(site, address);
    }

    private Optional<RenderedPage> page(Site site, String address) {
        return finished(site, address)
                .or(() -> views.find(site, PagePath.of(address)).map(view -> page(site, address, view)));
    }

    private RenderedPage page(Site site, String address, View view) {
        Key key = view.tellsOpenings(site) ? ofTheHour(site, address) : lasting(site, address);
        return finished.get(key, missing -> html(key, templates.fill(site, view)));
    }

    private Optional<RenderedPage> file(Site site, String address) {
        Key key = lasting(site, address);
        return Optional.ofNullable(files.getIfPresent(key))
                .or(() -> documents
                        .find(site, address)
                        .map(file -> files.get(
                                key,
                                missing -> packing.pack(
                                        file.get(), smaller -> files.asMap().replace(key, smaller)))));
    }

    /** Whether the page at that address takes what a reader types. */
    public boolean takesWords(Site site, String address) {
        return form(site, address).isPresent();
    }

    /** The page at that address with an empty form, where it takes what a reader types. */
    public Optional<RenderedPage> withForm(Site site, String address) {
        return form(site, address)
                .map(form -> finished.get(
                        lasting(site, "form " + address), key -> html(key, templates.fill(site, form.empty()))));
    }

    /** What answers the words that a reader typed there, in a few bytes that hold none of them. */
    public Optional<byte[]> find(Site site, String address, String typed) {
        return form(site, address).flatMap(form -> form.find(typed));
    }

    /** The page that shows what was found there, made for this call alone. */
    public Optional<RenderedPage> found(Site site, String address, byte[] found) {
        return form(site, address)
                .map(form -> templates.fill(site, form.show(found)))
                .map(text -> quick.compress(html(text)));
    }

    private Optional<Form> form(Site site, String address) {
        return Optional.of(address).filter(PagePath::isPath).flatMap(path -> wings.form(site, PagePath.of(path)));
    }

    /** The answer at that address where it has been made already; the page without its form, where it has one. */
    public Optional<RenderedPage> finished(Site site, String address) {
        // What has no address is kept beside the pages, by names that do not begin with a slash.
        if (!address.startsWith("/")) {
            return Optional.empty();
        }
        return Optional.ofNullable(finished.getIfPresent(lasting(site, address)))
                .or(() -> Optional.ofNullable(finished.getIfPresent(ofTheHour(site, address))))
                .or(() -> Optional.ofNullable(files.getIfPresent(lasting(site, address))));
    }

    /** The page at that address as HTML, made for this call alone: for a site that is not going to last. */
    public Optional<String> draw(Site site, PagePath path) {
        return views.find(site, path).map(view -> templates.fill(site, view));
    }

    /** The page for a status code: one of 400, 404, 405, 500 and 503. */
    public RenderedPage error(Site site, int status) {
        return error(site, status, "/");
    }

    /** The same in the language of the page that was asked for, by its address. */
    public RenderedPage error(Site site, int status, String address) {
        Language language = Views.language(site, address);
        return finished.get(
                error(site, status, language),
                key -> html(key, templates.fill(site, views.error(site, status, language))));
    }

    /** The same where it has been made already. */
    public Optional<RenderedPage> finishedError(Site site, int status, String address) {
        return Optional.ofNullable(finished.getIfPresent(error(site, status, Views.language(site, address))));
    }

    /** The page for an address whose page was taken away, where it was. */
    public Optional<RenderedPage> gone(Site site, String address) {
        return Optional.of(address)
                .filter(PagePath::isPath)
                .flatMap(path -> site.withdrawn(PagePath.of(path)))
                .map(withdrawn -> finished.get(
                        lasting(site, "gone " + address),
                        key -> html(key, templates.fill(site, views.gone(site, withdrawn)))));
    }

    /** The page that leads on to a page of the site from an address that was given up. */
    public RenderedPage moved(Site site, PagePath to) {
        return finished.get(
                lasting(site, "moved " + to), key -> html(key, templates.fill(site, views.moved(site, to))));
    }

    /** A page that needs neither a site nor a template, for when even the error page fails: urgent help and the way out. */
    public RenderedPage lastResort() {
        return quick.compress(html(LAST_RESORT));
    }

    /** The blank page that goes on to the safe site by itself, with or without scripts. */
    public RenderedPage leaving(Site site) {
        return finished.get(lasting(site, "leaving"), key -> html(key, templates.leaving(site)));
    }

    /** The page that asks somebody who left whether the return was meant, and says nothing of the site. */
    public RenderedPage returning(Site site, String address) {
        Language language = Views.language(site, address);
        return finished.get(
                lasting(site, "returning " + language), key -> html(key, templates.returning(site, language)));
    }

    /** What fills the templates, for those who make files of views without serving them. */
    public FilledTemplates templates() {
        return templates;
    }

    /** Every address of the site that has an answer, pages first. */
    public List<String> addresses(Site site) {
        return Stream.concat(addressesOfPages(site), documents.addresses(site)).toList();
    }

    /** Every address of the site that has a page. */
    public Stream<String> addressesOfPages(Site site) {
        return views.addresses(site).map(PagePath::value);
    }

    /** What stands inside every page. */
    public Assets assets() {
        return assets;
    }

    private static Cache<Key, RenderedPage> cache(long maximumBytes) {
        return Caffeine.newBuilder()
                .maximumWeight(maximumBytes)
                .<Key, RenderedPage>weigher((key, page) -> page.weight())
                .build();
    }

    private static Key lasting(Site site, String name) {
        return new Key(site.version().lasting(), "", name);
    }

    private static Key error(Site site, int status, Language language) {
        return lasting(site, "error " + status + " " + language);
    }

    /** The key of what says who is open. */
    private static Key ofTheHour(Site site, String name) {
        return new Key(site.version().lasting(), site.version().openings(), name);
    }

    private RenderedPage html(Key key, String text) {
        return packing.pack(html(text), smaller -> finished.asMap().replace(key, smaller));
    }

    private static Document html(String text) {
        return new Document(HTML, text.getBytes(StandardCharsets.UTF_8));
    }

    private record Key(String lasting, String openings, String name) {}
}
