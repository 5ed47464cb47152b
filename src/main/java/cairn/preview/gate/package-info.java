/** Who may talk to the workbench: this machine, this browser, these pages. */
@NullMarked
package cairn.preview.gate;

import org.jspecify.annotations.NullMarked;
