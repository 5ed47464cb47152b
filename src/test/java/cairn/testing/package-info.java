/** What tests share: a site built in a line or two. */
@NullMarked
package cairn.testing;

import org.jspecify.annotations.NullMarked;
