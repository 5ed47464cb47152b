package cairn.web;

import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.CurrentSite;
import cairn.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers with pages that are finished already, before the request goes on to the rest of the server. Nearly every
 * request ends here; what it leaves is answered by {@link SiteController}, in the same words.
 */
final class FinishedAnswers {

    private final CurrentSite currentSite;
    private final Pages pages;
    private final SharedCaches sharedCaches;

    FinishedAnswers(CurrentSite currentSite, Pages pages, SharedCaches sharedCaches) {
        this.currentSite = currentSite;
        this.pages = pages;
        this.sharedCaches = sharedCaches;
    }

    /**
     * The page at the address, where it is finished, has no form, and the reader cannot have left: who has is known by a cookie.
     *
     * @return whether the answer is given
     */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("Cookie") != null) {
            return false;
        }
        Site site = currentSite.get();
        String address = request.getRequestURI();
        // A page with a form has headers of its own.
        Optional<RenderedPage> page = pages.finished(site, address).filter(found -> !pages.takesWords(site, address));
        if (page.isPresent()) {
            Answers.page(request, response, page.get(), sharedCaches.keep(site));
        }
        return page.isPresent();
    }
}
