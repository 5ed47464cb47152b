package cairn.page;

import cairn.site.Language;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.PageVersion;
import cairn.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates. Works without a request and without a running server. */
final class Templates implements FilledTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Assets assets;
    private final InterfaceWords words;
    private final Wing wings;

    Templates(Assets assets, InterfaceWords words, Wing wings) {
        this.assets = assets;
        this.words = words;
        this.wings = wings;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(words.messages());
    }

    @Override
    public String fill(Site site, View view) {
        Language language = view.language();
        List<PageVersion> versions = view.canonical().map(site::versions).orElse(List.of());
        return fill(
                "pages/" + view.template(),
                language,
                Map.of(
                        "site",
                        site,
                        "view",
                        view,
                        "versions",
                        versions.size() > 1 ? versions : List.of(),
                        "home",
                        home(site, language),
                        "notices",
                        site.noticesOn(view.canonical()),
                        "paper",
                        view.forPaper()
                                .flatMap(page -> wings.onPaper(site, page, this))
                                .orElse(""),
                        "footer",
                        site.footer().stream()
                                .map(page -> site.translations().in(language, page))
                                .toList(),
                        "published",
                        words.of(
                                "footer.publisher",
                                Language.ENGLISH,
                                site.settings().publisher())));
    }

    /** The blank page that stands between this site and the safe one. */
    String leaving(Site site) {
        return fill("pages/leave", Language.ENGLISH, Map.of("site", site));
    }

    /** The page that asks somebody who left whether the return was meant. */
    String returning(Site site, Language language) {
        return fill("pages/continue", language, Map.of("site", site));
    }

    /** Where the site's name leads: to the one topic in the page's language where it is there, else to the front page. */
    private static PagePath home(Site site, Language language) {
        return site.topics().size() == 1 && !language.equals(Language.ENGLISH)
                ? Optional.of(site.translations()
                                .in(language, site.topics().get(0))
                                .front())
                        .filter(front -> front.language().equals(language))
                        .map(Page::path)
                        .orElse(PagePath.ROOT)
                : PagePath.ROOT;
    }

    private String fill(String template, Language language, Map<String, Object> model) {
        Language spoken = words.language(language);
        Context context = new Context(spoken.locale(), model);
        context.setVariable("here", new Surroundings(language));
        context.setVariable("spoken", spoken);
        context.setVariable("english", Language.ENGLISH);
        context.setVariable("assets", assets);
        return engine.process(template, context);
    }
}
