package cairn.content;

import cairn.site.Directory;
import cairn.site.Facet;
import cairn.site.Language;
import cairn.site.PagePath;
import cairn.source.FileText;
import cairn.source.Passage;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.YamlMapping;
import cairn.yaml.YamlText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code directory.yml}. */
final class DirectoryReader {

    /** The file that holds the words of the directory. */
    static final String FILE = "directory.yml";

    private static final PagePath NOWHERE = PagePath.of("/directory");

    private static final Keys WORDS = Keys.of(
            Key.required("list", "The heading above the first, where nobody is known to be open.", Value.TEXT),
            Key.required("open", "The heading above those that are open now.", Value.TEXT),
            Key.required("rest", "The heading above those of whom it is not known, behind others.", Value.TEXT),
            Key.required("timed", "The heading above those with hours where no page can tell the hour.", Value.TEXT),
            Key.required("closed", "The heading above those that are closed now.", Value.TEXT),
            Key.required("none", "What is said where nobody fits all that was chosen.", Value.TEXT));

    /** The keys that it may have. */
    static final Keys KEYS = Keys.of(
                    Key.required("address", "Its quiet address, from the first slash.", Value.PATH),
                    Key.required("title", "Its heading.", Value.TEXT),
                    Key.required("description", "One sentence for search engines.", Value.TEXT),
                    Key.required("intro", "What stands above the choices.", Value.TEXT),
                    Key.required("words", "Other words on it.", new Value.Mapping(WORDS)))
            .and(new Keys(Stream.of(Facet.values()).map(DirectoryReader::key).toList()))
            .and(Key.optional(
                    "notes",
                    "What is said to who made a choice.",
                    new Value.Mapping(new Keys(Stream.of(Facet.values())
                            .flatMap(facet -> facet.choices().stream())
                            .map(choice -> Key.optional(choice, "To who chose this.", Value.TEXT))
                            .toList()))));

    private final YamlText yaml;
    private final YamlMapping keys;
    private final List<Passage> passages = new ArrayList<>();

    DirectoryReader(SourceFile file, Problems problems) {
        this.yaml = YamlText.of(file, problems);
        this.keys = yaml.mapping(KEYS);
    }

    Directory directory() {
        Map<Facet, Map<String, String>> choices = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            choices.put(facet, texts(part(facet.word()), choices(facet)));
        }
        Map<String, String> notes = new LinkedHashMap<>();
        keys.mapping("notes")
                .ifPresent(said -> said.keys().forEach(choice -> {
                    said.text(choice).ifPresent(text -> notes.put(choice, text));
                    passages.addAll(said.passages(Passage.Kind.FACT, choice));
                }));
        passages.addAll(keys.passages(Passage.Kind.FACT, "title", "description", "intro"));
        return new Directory(
                keys.required("address", PagePath::of, NOWHERE),
                keys.required("title"),
                keys.required("description"),
                keys.required("intro"),
                texts(part("words"), WORDS),
                choices,
                notes);
    }

    /** Its words, once it has been read. */
    FileText text() {
        return new FileText(FILE, FileText.Kind.SETTINGS, Language.ENGLISH, passages);
    }

    private static Key key(Facet facet) {
        return Key.required(facet.word(), "A question, and what can be chosen.", new Value.Mapping(choices(facet)));
    }

    private static Keys choices(Facet facet) {
        return Keys.of(
                        Key.required("ask", "The question.", Value.TEXT),
                        Key.required("any", "The choice of everything.", Value.TEXT))
                .and(new Keys(facet.choices().stream()
                        .map(choice -> Key.required(choice, "The words of this choice.", Value.TEXT))
                        .toList()));
    }

    private Map<String, String> texts(YamlMapping part, Keys wanted) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : wanted.names()) {
            texts.put(key, part.required(key));
            passages.addAll(part.passages(Passage.Kind.FACT, key));
        }
        return texts;
    }

    private YamlMapping part(String key) {
        return keys.requiredMapping(key).orElseGet(() -> new YamlMapping(yaml, KEYS.inside(key)));
    }
}
