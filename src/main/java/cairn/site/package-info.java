/** What is published: immutable records and values that check themselves. */
@NullMarked
package cairn.site;

import org.jspecify.annotations.NullMarked;
