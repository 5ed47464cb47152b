/** Texts as their authors wrote them, each word with its place, and the problems that are told about them. */
@NullMarked
package cairn.source;

import org.jspecify.annotations.NullMarked;
