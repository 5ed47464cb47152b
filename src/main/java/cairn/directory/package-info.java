/** The directory of the register: who can help, by what a reader chooses, those who are open now first. */
@NullMarked
package cairn.directory;

import org.jspecify.annotations.NullMarked;
