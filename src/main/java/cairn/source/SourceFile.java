package cairn.source;

import cairn.site.SourceRef;

/**
 * One file of the content.
 *
 * @param path below the content folder, with forward slashes, such as {@code topics/sextortion/what-to-do.md}
 * @param text its text, with line feeds alone as line ends and without a byte order mark
 */
public record SourceFile(String path, String text) {

    /** Its first place. */
    public SourceRef start() {
        return SourceRef.startOf(path);
    }

    /** The folder that holds it, without a slash at the end; empty at the top. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** Its name without folder and ending. */
    public String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    public boolean isIn(String folder) {
        return path.lastIndexOf('/') == (folder.isEmpty() ? -1 : folder.length()) && path.startsWith(folder);
    }

    public boolean isMarkdown() {
        return path.endsWith(".md");
    }

    public boolean isYaml() {
        return path.endsWith(".yml");
    }
}
