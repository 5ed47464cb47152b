/** A wing: a few questions that lead each reader to what fits, a page for each question and each outcome. */
@NullMarked
package cairn.flow;

import org.jspecify.annotations.NullMarked;
