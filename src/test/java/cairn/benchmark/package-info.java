/** How long things take, as ratios within one run. Run by hand: no test asserts a time. */
@NullMarked
package cairn.benchmark;

import org.jspecify.annotations.NullMarked;
