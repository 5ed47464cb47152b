package cairn.preview.health;

import cairn.check.PagesCanBeFound;
import cairn.content.Use;
import cairn.site.Page;
import cairn.site.Site;
import cairn.site.Translation;
import cairn.site.UkTime;
import cairn.wording.ReadingEffort;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at every page of a site. */
record PageExamination(Site site, Evidence evidence) {

    /** How each page is doing, in reading order. */
    List<PageHealth> pages() {
        Set<Page> lost = PagesCanBeFound.lost(site, evidence.content().uses()).collect(Collectors.toSet());
        return site.everyPage().map(page -> page(page, lost.contains(page))).toList();
    }

    private PageHealth page(Page page, boolean isLost) {
        String file = page.source().file();
        ReadingEffort effort = evidence.efforts().getOrDefault(file, ReadingEffort.NONE);
        boolean isTranslation = !site.translations().original(page.path()).equals(page.path());
        return new PageHealth(
                page,
                evidence.state(page.lifetime()),
                Evidence.times(page.lifetime()),
                UkTime.day(evidence.moment()),
                effort.words(),
                effort.grade(),
                evidence.problems(file),
                isTranslation ? List.of() : translations(page),
                isTranslation,
                evidence.uses(use -> use.kind() == Use.Kind.PAGE
                        && use.target().equals(file)
                        && !use.place().file().equals(file)),
                isLost);
    }

    private List<Page> translations(Page original) {
        return site.translations().all().stream()
                .filter(each -> each.original().equals(original.path()))
                .map(Translation::page)
                .toList();
    }
}
