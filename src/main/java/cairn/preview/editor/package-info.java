/** Reading, checking, showing and saving one file of the content. */
@NullMarked
package cairn.preview.editor;

import org.jspecify.annotations.NullMarked;
