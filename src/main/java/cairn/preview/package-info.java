/** The editors' workbench: the site as it would be, with an editor beside each page. The public site holds none of it. */
@NullMarked
package cairn.preview;

import org.jspecify.annotations.NullMarked;
