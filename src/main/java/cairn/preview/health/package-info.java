/** How each page and each shared part of the content is doing. */
@NullMarked
package cairn.preview.health;

import org.jspecify.annotations.NullMarked;
