/** Starts Cairn: the server, or a command by the first word behind the program's name. */
@NullMarked
package cairn;

import org.jspecify.annotations.NullMarked;
