/** How the content is worded: the house style that editors write as data, and how hard a page is to read. */
@NullMarked
package cairn.wording;

import org.jspecify.annotations.NullMarked;
