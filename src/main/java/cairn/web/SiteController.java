package cairn.web;

import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.CurrentSite;
import cairn.site.PagePath;
import cairn.site.Redirect;
import cairn.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers every address of the site. */
@Controller
final class SiteController {

    /** What browsers show as a page of its own, so that Back can lead to it. */
    private static final List<String> SHOWN = List.of("text/html", "application/pdf");

    private final CurrentSite currentSite;
    private final Pages pages;
    private final Leaving leaving;
    private final SharedCaches sharedCaches;
    private final Forms forms;
    private final MissingPages missingPages;

    SiteController(
            CurrentSite currentSite,
            Pages pages,
            Leaving leaving,
            SharedCaches sharedCaches,
            Forms forms,
            MissingPages missingPages) {
        this.currentSite = currentSite;
        this.pages = pages;
        this.leaving = leaving;
        this.sharedCaches = sharedCaches;
        this.forms = forms;
        this.missingPages = missingPages;
    }

    @RequestMapping(Leaving.ADDRESS)
    void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        leaving.mark(request, response);
        Answers.unkept(request, response, HttpServletResponse.SC_OK, pages.leaving(currentSite.get()));
    }

    @RequestMapping("/**")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Site site = currentSite.get();
        String address = request.getRequestURI();
        if (forms.isTyped(site, request)) {
            forms.find(site, request, response);
            return;
        }
        if (forms.refuses(request, response)) {
            return;
        }
        if (forms.isFound(site, request)) {
            if (!leaving.turnAway(request, response)) {
                forms.show(site, request, response);
            }
            return;
        }
        Optional<RenderedPage> page = forms.empty(site, request, response).or(() -> pages.find(site, address));
        Optional<PagePath> elsewhere = page.isPresent() ? Optional.empty() : elsewhere(site, address);
        Optional<RenderedPage> gone = page.isPresent() ? Optional.empty() : pages.gone(site, address);
        if (page.isPresent()) {
            answer(request, response, HttpServletResponse.SC_OK, page.get(), site);
        } else if (elsewhere.isPresent()) {
            response.setHeader("Location", elsewhere.get().value());
            Answers.kept(
                    request,
                    response,
                    HttpServletResponse.SC_MOVED_PERMANENTLY,
                    pages.moved(site, elsewhere.get()),
                    sharedCaches.keep(site));
        } else if (gone.isPresent()) {
            answer(request, response, HttpServletResponse.SC_GONE, gone.get(), site);
        } else {
            Answers.unkept(request, response, HttpServletResponse.SC_NOT_FOUND, missingPages.page(site, address));
        }
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, int status, RenderedPage page, Site site)
            throws IOException {
        boolean shown = SHOWN.stream().anyMatch(page.mediaType()::startsWith);
        if (shown && leaving.turnAway(request, response)) {
            return;
        }
        if (Leaving.isMarked(request)) {
            Answers.unkept(request, response, status, page);
        } else if (status == HttpServletResponse.SC_OK) {
            Answers.page(request, response, page, sharedCaches.keep(site));
        } else {
            Answers.kept(request, response, status, page, sharedCaches.keep(site));
        }
    }

    /** Where an address that has no page leads: by a redirect, or without the slash at its end. */
    private Optional<PagePath> elsewhere(Site site, String address) {
        String bare =
                address.length() > 1 && address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        if (!PagePath.isPath(bare)) {
            return Optional.empty();
        }
        PagePath path = PagePath.of(bare);
        boolean slash = !bare.equals(address)
                && (pages.find(site, bare).isPresent() || pages.gone(site, bare).isPresent());
        return site.redirect(path).map(Redirect::to).or(() -> slash ? Optional.of(path) : Optional.empty());
    }
}
