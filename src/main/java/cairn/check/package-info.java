/** Rules over a whole site, one rule a file, and the report that tells what they found. */
@NullMarked
package cairn.check;

import org.jspecify.annotations.NullMarked;
