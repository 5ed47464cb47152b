/** Files to records, collecting every problem with its place. */
@NullMarked
package cairn.content;

import org.jspecify.annotations.NullMarked;
