/** The commands that stand beside serving the site, one class each. */
@NullMarked
package cairn.command;

import org.jspecify.annotations.NullMarked;
