/** Starts Cairn: serve, check or export, by the first word of the command line. */
@NullMarked
package cairn;

import org.jspecify.annotations.NullMarked;
