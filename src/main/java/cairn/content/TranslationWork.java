package cairn.content;

import cairn.markdown.LinkTargets;
import cairn.markdown.Markdown;
import cairn.site.Language;
import cairn.site.PagePath;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.FrontMatter;
import cairn.yaml.Keys;
import cairn.yaml.YamlLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the program does for translators: it begins a file, and renews what a file says it was made from. */
public final class TranslationWork {

    private static final LinkTargets ANYWHERE =
            (destination, text, place) -> new LinkTargets.Target(destination, Optional.empty());

    private final Path folder;
    private final ContentFiles files;

    /** @throws java.io.UncheckedIOException where the folder cannot be listed */
    public TranslationWork(Path folder) {
        this.folder = folder;
        this.files = new ContentFiles(new ContentFolder(folder, new Problems()).read());
    }

    /**
     * Writes a draft beside the original: its front matter, then the original's own words to write over.
     *
     * @return the path of the new file below the content folder
     * @throws IllegalArgumentException where there is no such original, or a translation of it already
     * @throws IOException where it cannot be written
     */
    public String begin(String original, Language language) throws IOException {
        SourceFile source = original(original);
        String path = TranslationFile.path(original, language);
        if (files.find(path).isPresent()) {
            throw new IllegalArgumentException(
                    "%s is there already, and nobody's words are written over.".formatted(path));
        }
        Files.writeString(folder.resolve(path), skeleton(source), StandardOpenOption.CREATE_NEW);
        return path;
    }

    /**
     * A translation whose marks are those of its original.
     *
     * @param file its path below the content folder
     * @param parts how many parts its text has
     * @param untranslated how many of them still say the words of the original
     */
    public record Accepted(String file, int parts, int untranslated) {

        private static Accepted of(SourceFile file, List<TextBlock> original, List<TextBlock> own) {
            long untranslated = IntStream.range(0, own.size())
                    .filter(i -> own.get(i).isUntranslated(original.get(i)))
                    .count();
            return new Accepted(file.path(), own.size(), (int) untranslated);
        }
    }

    /**
     * Writes into a translation that it says what the original says now: changes its list of marks, and nothing else.
     *
     * @throws IllegalArgumentException where there is no such file, or its parts are not those of the original
     * @throws IOException where it cannot be written
     */
    public Accepted accept(String original, Language language) throws IOException {
        SourceFile source = original(original);
        String path = TranslationFile.path(original, language);
        SourceFile translation = files.find(path)
                .orElseThrow(() -> new IllegalArgumentException("There is no file %s.".formatted(path)));
        List<TextBlock> parts = blocks(source);
        List<TextBlock> own = blocks(translation);
        requireTheSameParts(parts, own, path);
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        Path whole = Files.writeString(
                file.resolveSibling(file.getFileName() + ".tmp"),
                withMarks(text, marks(source)),
                StandardCharsets.UTF_8);
        Files.move(whole, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return Accepted.of(translation, parts, own);
    }

    private SourceFile original(String path) {
        return Stream.of(
                        files.pages().stream(),
                        files.topics().stream().flatMap(List::stream),
                        files.snippets().stream())
                .flatMap(each -> each)
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no page and no shared text in the file %s.".formatted(path)));
    }

    private static void requireTheSameParts(List<TextBlock> original, List<TextBlock> own, String path) {
        for (int i = 0; i < Math.max(original.size(), own.size()); i++) {
            if (i >= own.size()) {
                throw new IllegalArgumentException("%s ends before the original does, whose next part is in line %d."
                        .formatted(path, original.get(i).block().place().line()));
            }
            int line = own.get(i).block().place().line();
            if (i >= original.size() || own.get(i).kind() != original.get(i).kind()) {
                throw new IllegalArgumentException(
                        "%s:%d: the original has %s in this place. Give each part of it one part here, in its order."
                                .formatted(
                                        path,
                                        line,
                                        i < original.size()
                                                ? "another kind of part (line %d)"
                                                        .formatted(original.get(i)
                                                                .block()
                                                                .place()
                                                                .line())
                                                : "nothing more"));
            }
        }
    }

    private static String skeleton(SourceFile source) {
        List<String> lines = new ArrayList<>(List.of("---"));
        if (!isSnippet(source)) {
            PageHead head = head(source);
            lines.add("title: " + YamlLine.quoted(head.title()));
            if (!head.navTitle().equals(head.title())) {
                lines.add("nav_title: " + YamlLine.quoted(head.navTitle()));
            }
            lines.add("description: " + YamlLine.quoted(head.description()));
            head.gone().ifPresent(gone -> lines.add("gone: " + YamlLine.quoted(gone)));
            lines.add("status: draft");
        }
        lines.addAll(markLines(marks(source)));
        lines.add("---");
        return String.join("\n", lines) + "\n\n" + body(source).stripLeading();
    }

    /** The text with other marks: the lines of the key are replaced, or put before the end of the front matter. */
    static String withMarks(String text, List<String> marks) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(List.of(text.split("\r?\n", -1)));
        int close = lines.subList(1, lines.size()).indexOf("---") + 1;
        int from = close;
        int to = close;
        for (int i = 1; i < close; i++) {
            if (lines.get(i).startsWith(TranslationHead.MARKS + ":")) {
                from = i;
                to = i + 1;
                while (to < close && lines.get(to).matches("[\\s\\]-].*|")) {
                    to++;
                }
            }
        }
        lines.subList(from, to).clear();
        lines.addAll(from, markLines(marks));
        return String.join(end, lines);
    }

    private static List<String> markLines(List<String> marks) {
        return YamlLine.list(TranslationHead.MARKS, marks);
    }

    private static List<String> marks(SourceFile source) {
        Stream<String> head = isSnippet(source) ? Stream.empty() : Stream.of(TranslationHead.markOf(head(source)));
        return Stream.concat(head, blocks(source).stream().map(TextBlock::mark)).toList();
    }

    private static List<TextBlock> blocks(SourceFile source) {
        String body = body(source);
        return TextBlock.of(body, Markdown.parse(body, ANYWHERE).blocks(), List.of(), List.of());
    }

    private static String body(SourceFile source) {
        return isSnippet(source) && !TranslationFile.isOne(source)
                ? source.text()
                : FrontMatter.of(source, Keys.ANY, new Problems()).body();
    }

    private static PageHead head(SourceFile source) {
        return PageHead.of(source, FrontMatter.of(source, Keys.ANY, new Problems()), PagePath.ROOT);
    }

    private static boolean isSnippet(SourceFile source) {
        return source.isIn(Snippets.FOLDER);
    }
}
