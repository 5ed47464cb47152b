package cairn.preview.editor;

import cairn.page.Pages;
import cairn.preview.draft.DraftSite;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What stands behind the editor page. */
@Configuration(proxyBeanMethods = false)
@Import({EditorController.class, NamesController.class})
public class EditorConfiguration {

    @Bean
    SavedTexts savedTexts(DraftSite site) {
        return new SavedTexts(site.folder());
    }

    @Bean
    NewFiles newFiles(SavedTexts texts, DraftSite site) {
        return new NewFiles(texts, site);
    }

    @Bean
    Rendering rendering(DraftSite site, Pages pages) {
        return new Rendering(site, pages);
    }
}
