/** Reads a new site and swaps it in whole; where it has errors, the last good one stays. */
@NullMarked
package cairn.publish;

import org.jspecify.annotations.NullMarked;
