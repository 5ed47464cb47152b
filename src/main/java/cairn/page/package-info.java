/** A page of the site to bytes: views, templates, compression and the cache of finished pages. */
@NullMarked
package cairn.page;

import org.jspecify.annotations.NullMarked;
