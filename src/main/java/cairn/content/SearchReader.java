package cairn.content;

import cairn.site.Language;
import cairn.site.PagePath;
import cairn.site.Search;
import cairn.site.SourceRef;
import cairn.site.WordGroup;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code search.yml}. */
final class SearchReader {

    /** The file that holds the words of the search. */
    static final String FILE = "search.yml";

    private static final PagePath NOWHERE = PagePath.of("/search");

    private static final Keys WORDS = Keys.of(
            Key.required("label", "What stands above the field.", Value.TEXT),
            Key.required("hint", "A sentence below it that takes fear away.", Value.TEXT),
            Key.required("button", "The words of the button.", Value.TEXT),
            Key.required("found", "The heading above what was found.", Value.TEXT),
            Key.required("none", "The heading where nothing was found.", Value.TEXT),
            Key.required("none-advice", "What is said below it.", Value.TEXT),
            Key.required("cut", "What is said where somebody wrote more than the search reads.", Value.TEXT),
            Key.required("again", "The heading above the field, behind what was found.", Value.TEXT),
            Key.required("more", "The heading above the ways to help that are always there.", Value.TEXT),
            Key.required("all", "The link to everything from A to Z.", Value.TEXT),
            Key.required("letters", "The name of the list of letters.", Value.TEXT),
            Key.required("steps", "What a result is that leads to steps.", Value.TEXT),
            Key.required("organisation", "What a result is that is somebody who can help.", Value.TEXT),
            Key.required("page", "What a result is that is a page.", Value.TEXT),
            Key.required("part", "What stands before the page that a result is a part of.", Value.TEXT));

    private static final Keys GROUP = Keys.of(
            Key.required("means", "What our pages call it, in words that stand on one of them.", Value.TEXT),
            Key.sometimes("readers", "What readers call it.", new Value.ListOf(Value.TEXT)));

    /** The keys that it may have. */
    static final Keys KEYS = Keys.of(
            Key.required("address", "The quiet address of its page, from the first slash.", Value.PATH),
            Key.required("title", "The heading of its page.", Value.TEXT),
            Key.required("nav_title", "The words of links to it.", Value.TEXT),
            Key.required("description", "One sentence for search engines.", Value.TEXT),
            Key.required("intro", "What stands above the list of everything.", Value.TEXT),
            Key.required("words", "Other words on its page.", new Value.Mapping(WORDS)),
            Key.optional(
                    "explains",
                    "The files of pages that explain: they come after those that help.",
                    new Value.ListOf(Value.TEXT)),
            Key.optional("groups", "What readers call things.", new Value.ListOf(new Value.Mapping(GROUP))));

    private final YamlText yaml;
    private final YamlMapping keys;
    private final Addresses addresses;
    private final Problems problems;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    SearchReader(SourceFile file, Addresses addresses, Problems problems) {
        this.yaml = YamlText.of(file, problems);
        this.keys = yaml.mapping(KEYS);
        this.addresses = addresses;
        this.problems = problems;
    }

    Search search() {
        passages.addAll(keys.passages(Passage.Kind.FACT, "title", "nav_title", "description", "intro"));
        return new Search(
                keys.required("address", PagePath::of, NOWHERE),
                keys.required("title"),
                keys.required("nav_title"),
                keys.required("description"),
                keys.required("intro"),
                words(keys.requiredMapping("words").orElseGet(() -> new YamlMapping(yaml, KEYS.inside("words")))),
                explains(),
                groups());
    }

    /** The words that readers see, once it has been read: theirs are no words of ours. */
    FileText text() {
        return new FileText(FILE, FileText.Kind.SETTINGS, Language.ENGLISH, passages);
    }

    /** The pages that it names, once it has been read. */
    List<Use> uses() {
        return uses;
    }

    private Map<String, String> words(YamlMapping part) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String key : WORDS.names()) {
            words.put(key, part.required(key));
            passages.addAll(part.passages(Passage.Kind.FACT, key));
        }
        return words;
    }

    private Set<PagePath> explains() {
        Set<PagePath> pages = new LinkedHashSet<>();
        keys.placedList("explains").forEach((file, place) -> {
            uses.add(new Use(Use.Kind.PAGE, file, "", Use.Form.SEARCH, "", place));
            Optional<PagePath> page = addresses.of(file);
            page.ifPresent(pages::add);
            if (page.isEmpty() && !addresses.isTold(file)) {
                problems.error(
                        "unknown-page",
                        place,
                        "There is no page in the file \"%s\".".formatted(file),
                        Problems.suggest(file, addresses.files()));
            }
        });
        return pages;
    }

    private List<WordGroup> groups() {
        WordGroups groups = new WordGroups(problems);
        for (YamlMapping group : keys.mappings("groups")) {
            String means = group.required("means");
            SourceRef place = group.place("means");
            if (group.hasNone("readers")) {
                groups.tellEmpty(means, place);
            }
            groups.add(means, group.placedList("readers"), place);
        }
        return groups.all();
    }
}
