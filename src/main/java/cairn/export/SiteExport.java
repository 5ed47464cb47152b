package cairn.export;

import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.Redirect;
import cairn.site.Site;
import cairn.site.Withdrawn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes a site as plain files, for a server that knows nothing of Cairn. */
public final class SiteExport {

    private final Site site;
    private final Pages pages;
    private final Path target;

    private SiteExport(Site site, Pages pages, Path target) {
        this.site = site;
        this.pages = pages;
        this.target = target;
    }

    /**
     * Writes every address of the site below a folder that is empty or not there yet.
     *
     * @return how many files were written
     * @throws IllegalArgumentException where the folder holds something: nothing of anybody's is overwritten
     * @throws IOException where a file cannot be written
     */
    public static int write(Site site, Pages pages, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> inside = Files.list(target)) {
            if (inside.findAny().isPresent()) {
                throw new IllegalArgumentException("The folder %s is not empty.".formatted(target));
            }
        }
        return new SiteExport(site, pages, target).write();
    }

    private int write() throws IOException {
        int count = 0;
        for (String address : pages.addresses(site)) {
            write(address, pages.find(site, address).orElseThrow());
            count++;
        }
        for (Redirect redirect : site.redirects()) {
            write(redirect.from().value(), pages.moved(site, redirect.to()));
            count++;
        }
        for (Withdrawn withdrawn : site.withdrawn()) {
            String address = withdrawn.path().value();
            write(address, pages.gone(site, address).orElseThrow());
            count++;
        }
        write("/leave", pages.leaving(site));
        write("/404", pages.error(site, 404));
        return count + 2;
    }

    private void write(String address, RenderedPage page) throws IOException {
        boolean html = page.mediaType().startsWith("text/html");
        write(html ? htmlFile(address) : address.substring(1), page.identity().bytes());
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path path = target.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private static String htmlFile(String address) {
        return address.equals("/") ? "index.html" : address.substring(1) + ".html";
    }
}
