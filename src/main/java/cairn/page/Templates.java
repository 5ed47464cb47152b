package cairn.page;

import cairn.site.Language;
import cairn.site.Site;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates. Works without a request and without a running server. */
final class Templates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Assets assets;

    Templates(Assets assets, InterfaceWords words) {
        this.assets = assets;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(words.messages());
    }

    /** The page as HTML. */
    String fill(Site site, View view) {
        return fill("pages/" + view.template(), view.language(), Map.of("site", site, "view", view));
    }

    /** The blank page that stands between this site and the safe one. */
    String leaving(Site site) {
        return fill("pages/leave", Language.ENGLISH, Map.of("site", site));
    }

    /** The page that asks somebody who left whether the return was meant. */
    String returning(Site site) {
        return fill("pages/continue", Language.ENGLISH, Map.of("site", site));
    }

    private String fill(String template, Language language, Map<String, Object> model) {
        Context context = new Context(language.locale(), model);
        context.setVariable("assets", assets);
        return engine.process(template, context);
    }
}
