/** What a fuzzer looks for, and what it found. */
@NullMarked
package cairn.fuzz;

import org.jspecify.annotations.NullMarked;
