package cairn.page;

import cairn.site.Html;
import cairn.site.Language;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.PageVersion;
import cairn.site.Site;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates. Works without a request and without a running server. */
final class Templates implements FilledTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Assets assets;
    private final InterfaceWords words;
    private final Wing wings;

    /** What was filled for each site that somebody still holds. */
    private final Cache<Site, ConcurrentMap<SamePieces.Name, Html>> pieces =
            Caffeine.newBuilder().weakKeys().build();

    Templates(Assets assets, InterfaceWords words, Wing wings) {
        this.assets = assets;
        this.words = words;
        this.wings = wings;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setDialect(withoutScripts());
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(words.messages());
    }

    /** No template holds a script, so nothing is made that would write values into one: a whole reader of JSON. */
    private static SpringStandardDialect withoutScripts() {
        SpringStandardDialect dialect = new SpringStandardDialect();
        dialect.setJavaScriptSerializer((value, into) -> {
            throw new UnsupportedOperationException("A template holds a script.");
        });
        return dialect;
    }

    @Override
    public String fill(Site site, View view) {
        Language language = view.language();
        List<PageVersion> versions = view.canonical().map(site::versions).orElse(List.of());
        Map<String, Object> model = ofSite(site, language);
        SamePieces same = new SamePieces(
                language,
                Objects.requireNonNull(pieces.get(site, first -> new ConcurrentHashMap<>())),
                (component, fragment, here, more) -> new Html(engine.process(
                        "components/" + component, Set.of(fragment), context(language, model, here, more))));
        return engine.process(
                "pages/" + view.template(),
                context(
                        language,
                        model,
                        new Surroundings(language),
                        Map.of(
                                "view",
                                view,
                                "same",
                                same,
                                "versions",
                                versions.size() > 1 ? versions : List.of(),
                                "notices",
                                site.noticesOn(view.canonical()),
                                "paper",
                                view.forPaper()
                                        .flatMap(page -> wings.onPaper(site, page, this))
                                        .orElse(""))));
    }

    /** What all pages of a site in a language have. */
    private Map<String, Object> ofSite(Site site, Language language) {
        Map<String, Object> model = new HashMap<>(ofLanguage(site, language));
        model.put("home", home(site, language));
        model.put(
                "footer",
                site.footer().stream()
                        .map(page -> site.translations().in(language, page))
                        .toList());
        model.put(
                "published",
                words.of("footer.publisher", Language.ENGLISH, site.settings().publisher()));
        return model;
    }

    /** The blank page that stands between this site and the safe one. */
    String leaving(Site site) {
        return fill("pages/leave", site, Language.ENGLISH);
    }

    /** The page that asks somebody who left whether the return was meant. */
    String returning(Site site, Language language) {
        return fill("pages/continue", site, language);
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

    private String fill(String template, Site site, Language language) {
        return engine.process(
                template, context(language, ofLanguage(site, language), new Surroundings(language), Map.of()));
    }

    private Map<String, Object> ofLanguage(Site site, Language language) {
        return Map.of("site", site, "spoken", words.language(language), "english", Language.ENGLISH, "assets", assets);
    }

    private Context context(Language page, Map<String, Object> model, Surroundings here, Map<String, Object> more) {
        Context context = new Context(words.language(page).locale(), model);
        context.setVariables(more);
        context.setVariable("here", here);
        return context;
    }
}
