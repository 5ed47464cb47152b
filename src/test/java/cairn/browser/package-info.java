/** The real site in a real browser: what readers see, do and leave behind. */
@NullMarked
package cairn.browser;

import org.jspecify.annotations.NullMarked;
