package cairn.web;

import cairn.page.Pages;
import cairn.page.RenderedPage;
import cairn.site.CurrentSite;
import cairn.site.PagePath;
import cairn.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers every address of the site. */
@Controller
final class SiteController {

    private final CurrentSite currentSite;
    private final Pages pages;
    private final Leaving leaving;

    SiteController(CurrentSite currentSite, Pages pages, Leaving leaving) {
        this.currentSite = currentSite;
        this.pages = pages;
        this.leaving = leaving;
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
        Optional<RenderedPage> page = pages.find(site, address);
        if (page.isPresent()) {
            answer(request, response, page.get());
            return;
        }
        Optional<String> elsewhere = elsewhere(site, address);
        if (elsewhere.isPresent()) {
            Answers.redirect(response, HttpServletResponse.SC_MOVED_PERMANENTLY, elsewhere.get());
        } else {
            Answers.unkept(request, response, HttpServletResponse.SC_NOT_FOUND, pages.error(site, 404, address));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, RenderedPage page)
            throws IOException {
        boolean html = page.mediaType().startsWith("text/html");
        if (html && leaving.turnAway(request, response)) {
            return;
        }
        if (Leaving.isMarked(request)) {
            Answers.unkept(request, response, HttpServletResponse.SC_OK, page);
        } else {
            Answers.page(request, response, page);
        }
    }

    /** Where an address that has no page leads: by a redirect, or without the slash at its end. */
    private Optional<String> elsewhere(Site site, String address) {
        String bare =
                address.length() > 1 && address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        if (!PagePath.isPath(bare)) {
            return Optional.empty();
        }
        Optional<String> redirect =
                site.redirect(PagePath.of(bare)).map(found -> found.to().value());
        boolean slash = !bare.equals(address) && pages.find(site, bare).isPresent();
        return redirect.or(() -> slash ? Optional.of(bare) : Optional.empty());
    }
}
