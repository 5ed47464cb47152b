package cairn.page;

import cairn.site.PagePath;
import cairn.site.PageVersion;
import cairn.site.Site;
import cairn.site.SiteSettings;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that machines ask a site for. */
final class SiteDocuments {

    private static final List<String> ADDRESSES =
            List.of("/robots.txt", "/sitemap.xml", "/.well-known/security.txt", "/icon.svg", "/favicon.ico");

    private static final String TEXT = "text/plain;charset=utf-8";

    private final Views views;
    private final Wing wings;
    private final FilledTemplates templates;

    SiteDocuments(Views views, Wing wings, FilledTemplates templates) {
        this.views = views;
        this.wings = wings;
        this.templates = templates;
    }

    /** Where each stands, those of the wings last. */
    Stream<String> addresses(Site site) {
        return Stream.concat(ADDRESSES.stream(), wings.files(site, templates));
    }

    /** What makes the file at that address, where there is to be one. */
    Optional<Supplier<Document>> find(Site site, String address) {
        return ADDRESSES.contains(address)
                ? Optional.of(() -> make(site, address))
                : wings.file(site, address, templates);
    }

    private Document make(Site site, String address) {
        return switch (address) {
            case "/robots.txt" -> text(TEXT, robots(site.settings()));
            case "/sitemap.xml" -> text("application/xml;charset=utf-8", sitemap(site));
            case "/.well-known/security.txt" -> text(TEXT, security(site.settings()));
            case "/icon.svg" -> new Document("image/svg+xml;charset=utf-8", Assets.bytes("/static/icon.svg"));
            case "/favicon.ico" -> new Document("image/x-icon", Assets.bytes("/static/favicon.ico"));
            default -> throw new IllegalArgumentException(address);
        };
    }

    /** RFC 9309. The way out is nobody's to index. */
    private static String robots(SiteSettings settings) {
        return """
                User-agent: *
                Disallow: /leave
                Sitemap: %s/sitemap.xml
                """.formatted(settings.address());
    }

    /** The protocol of sitemaps.org, with the addresses that search engines shall keep. */
    private String sitemap(Site site) {
        return views.canonicalAddresses(site)
                .map(path -> entry(site, path))
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                        xmlns:xhtml="http://www.w3.org/1999/xhtml">
                        """, "</urlset>\n"));
    }

    private static String entry(Site site, PagePath path) {
        String updated = site.page(path)
                .flatMap(page -> page.review())
                .map(review -> "<lastmod>" + review.on() + "</lastmod>")
                .orElse("");
        return "<url><loc>%s%s</loc>%s%s</url>\n"
                .formatted(site.settings().address(), path, updated, alternates(site, path));
    }

    /** The same page in each language, itself included (Google, "Localized versions of your pages"). */
    private static String alternates(Site site, PagePath path) {
        List<PageVersion> versions = site.versions(path);
        return versions.size() < 2
                ? ""
                : versions.stream()
                        .map(version -> "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s%s\"/>"
                                .formatted(version.language(), site.settings().address(), version.path()))
                        .collect(Collectors.joining());
    }

    /** RFC 9116. */
    private static String security(SiteSettings settings) {
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: en
                Canonical: %s/.well-known/security.txt
                """.formatted(
                        settings.securityContact(),
                        settings.securityExpires().atStartOfDay().toInstant(ZoneOffset.UTC),
                        settings.address());
    }

    private static Document text(String mediaType, String text) {
        return new Document(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }
}
