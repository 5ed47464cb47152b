package cairn.web;

import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.Site;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Remembers some addresses at which nothing was found, so that the next who asks is told at once: programs that look for weak
 * spots ask every site for the same few. They take no room from pages, and long ones are not remembered.
 */
final class MissingPages {

    private static final int MOST = 1_000;
    private static final int LONGEST = 200;

    private final Pages pages;

    /** Addresses with the version of the site that has nothing there. */
    private final Cache<String, String> missing =
            Caffeine.newBuilder().maximumSize(MOST).build();

    MissingPages(Pages pages) {
        this.pages = pages;
    }

    /** The page for an address at which there is nothing on that site. */
    RenderedPage page(Site site, String address) {
        if (address.length() <= LONGEST) {
            missing.put(address, site.version().lasting());
        }
        return pages.error(site, HttpServletResponse.SC_NOT_FOUND, address);
    }

    /** The same, where the address is remembered and the page is finished. */
    Optional<RenderedPage> finished(Site site, String address) {
        return site.version().lasting().equals(missing.getIfPresent(address))
                ? pages.finishedError(site, HttpServletResponse.SC_NOT_FOUND, address)
                : Optional.empty();
    }
}
