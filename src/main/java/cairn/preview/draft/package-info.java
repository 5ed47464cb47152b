/** The site as it would be, read anew at every change of a file. */
@NullMarked
package cairn.preview.draft;

import org.jspecify.annotations.NullMarked;
