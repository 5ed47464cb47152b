/** What was found, told: to a person as text, to other programs in their own forms. */
@NullMarked
package cairn.report;

import org.jspecify.annotations.NullMarked;
