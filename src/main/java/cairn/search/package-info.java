/** A wing: everything from A to Z, and the search in readers' own words, which leaves no trace of them. */
@NullMarked
package cairn.search;

import org.jspecify.annotations.NullMarked;
