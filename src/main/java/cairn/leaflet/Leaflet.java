package cairn.leaflet;

import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.SourceRef;
import java.util.function.Supplier;

/**
 * A page of the site as a file to print or to keep.
 *
 * @param address where the file stands, from the first slash
 * @param page the address of the page that it is a leaflet of
 * @param text the page's words, for the title and the place of what is told about the leaflet
 * @param chosen where it says what the leaflet takes; its title where it does not
 * @param view what stands on it
 */
record Leaflet(String address, PagePath page, Page text, SourceRef chosen, Supplier<LeafletView> view) {

    /** What it is made of. */
    LeafletView shown() {
        return view.get();
    }
}
