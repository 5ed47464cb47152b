package cairn.preview.shown;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates of the workbench. */
final class WorkbenchTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    WorkbenchTemplates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/workbench/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    /** The template of that name with those values. */
    String fill(String template, Map<String, Object> model) {
        return engine.process(template, new Context(Locale.UK, model));
    }
}
