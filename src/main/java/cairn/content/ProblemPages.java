package cairn.content;

import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.YamlMapping;
import cairn.yaml.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The catalogue of problems: a file for each code in {@code src/main/resources/problems}. */
public final class ProblemPages {

    private static final String FOLDER = "/problems/";
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Value SUBJECT = new Value.Word(List.of(
            "text", "links", "directives", "keys", "files", "translations", "words", "register", "flow", "site"));

    /** The keys of a file of the catalogue. */
    static final Keys KEYS = Keys.of(
            Key.optional("subject", "What the problem is about; without it, the text of a page.", SUBJECT),
            Key.required("title", "The problem in a few words.", Value.TEXT),
            Key.required("why", "What it means and why it matters, for somebody who is no programmer.", Value.TEXT),
            Key.optional("shown_by", "The test that shows it where no example can.", Value.TEXT),
            Key.optional(
                    "examples",
                    "Texts with the problem, and mended.",
                    new Value.ListOf(new Value.Mapping(Keys.of(
                            Key.optional("file", "The file below content; without it, pages/example.md.", Value.TEXT),
                            Key.required("bad", "The text with the problem.", Value.TEXT),
                            Key.optional("good_file", "The mended file, where the name is the problem.", Value.TEXT),
                            Key.required("good", "The text mended.", Value.TEXT))))));

    private static final String USUAL_FILE = "pages/example.md";

    private static final String USUAL_SUBJECT = "text";

    private ProblemPages() {}

    /**
     * The page of a code, where there is one.
     *
     * @throws IllegalStateException where its file is not written as the catalogue's files are
     */
    public static Optional<ProblemPage> find(String name) {
        if (!CODE.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream stream = ProblemPages.class.getResourceAsStream(FOLDER + name + ".yml")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(read(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemPage read(String name, String text) {
        Problems problems = new Problems();
        YamlMapping keys =
                YamlText.of(new SourceFile(name + ".yml", text), problems).mapping(KEYS);
        ProblemPage page = new ProblemPage(
                name,
                keys.text("subject").orElse(USUAL_SUBJECT),
                keys.required("title"),
                keys.required("why"),
                keys.mappings("examples").stream().map(ProblemPages::example).toList(),
                keys.text("shown_by"));
        require(problems.sorted().isEmpty(), problems.sorted().toString());
        require(page.examples().isEmpty() == page.shownBy().isPresent(), name + " wants either examples or shown_by");
        return page;
    }

    private static ProblemPage.Example example(YamlMapping keys) {
        String file = keys.text("file").orElse(USUAL_FILE);
        require(keys.keys().containsAll(Set.of("bad", "good")), "an example wants bad and good");
        return new ProblemPage.Example(
                file, keys.whole("bad"), keys.text("good_file").orElse(file), keys.whole("good"));
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw new IllegalStateException(why);
        }
    }
}
