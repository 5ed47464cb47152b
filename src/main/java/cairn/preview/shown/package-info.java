/** What the workbench adds to the site's pages, and its own pages. */
@NullMarked
package cairn.preview.shown;

import org.jspecify.annotations.NullMarked;
