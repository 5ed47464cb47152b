/** Text to document: the one place that knows Flexmark. */
@NullMarked
package cairn.markdown;

import org.jspecify.annotations.NullMarked;
