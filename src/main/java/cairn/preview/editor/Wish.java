package cairn.preview.editor;

import org.jspecify.annotations.Nullable;

/**
 * What the editor page sends.
 *
 * @param path the file, below the content folder
 * @param text its text as typed; empty where none was sent
 * @param hash what the file was when it was opened; empty where none was sent
 */
record Wish(String path, String text, String hash) {

    Wish(@Nullable String path, @Nullable String text, @Nullable String hash) {
        this.path = path == null ? "" : path;
        this.text = text == null ? "" : text;
        this.hash = hash == null ? "" : hash;
    }
}
