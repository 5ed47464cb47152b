package cairn.page;

import cairn.site.Site;

/** Fills the template of a view. */
@FunctionalInterface
public interface FilledTemplates {

    /** The view as HTML. */
    String fill(Site site, View view);
}
