/** The same site as a folder of plain files. */
@NullMarked
package cairn.export;

import org.jspecify.annotations.NullMarked;
