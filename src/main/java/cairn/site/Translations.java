package cairn.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of a site in other languages, found by their originals. */
public final class Translations {

    /** None: a site in one language. */
    public static final Translations NONE = new Translations(List.of());

    private final List<Translation> all;
    private final Map<PagePath, List<Translation>> byOriginal;
    private final Map<PagePath, PagePath> originals;

    /** Those translations. */
    public Translations(List<Translation> all) {
        this.all = List.copyOf(all);
        this.byOriginal = all.stream()
                .collect(Collectors.groupingBy(Translation::original, LinkedHashMap::new, Collectors.toList()));
        this.originals = all.stream()
                .collect(Collectors.toUnmodifiableMap(each -> each.page().path(), Translation::original));
    }

    /** Each of them, in the order in which they were read. */
    public List<Translation> all() {
        return all;
    }

    /** Their pages. */
    public Stream<Page> pages() {
        return all.stream().map(Translation::page);
    }

    /** The languages that they are in, by their tags. */
    public List<Language> languages() {
        return pages().map(Page::language)
                .distinct()
                .sorted((one, other) -> one.tag().compareTo(other.tag()))
                .toList();
    }

    /** The page in that language where there is one, else the page itself. */
    public Page in(Language language, Page original) {
        return of(original.path())
                .filter(page -> page.language().equals(language))
                .findFirst()
                .orElse(original);
    }

    /** The topic as readers of that language see it: each page in it where there is one, else the original. */
    public Topic in(Language language, Topic topic) {
        return new Topic(
                in(language, topic.front()),
                topic.guides().stream().map(guide -> in(language, guide)).toList(),
                topic.leaflet());
    }

    /** The address of the original, where that one is of a translation; else that one. */
    public PagePath original(PagePath path) {
        return Objects.requireNonNullElse(originals.get(path), path);
    }

    /** The translations of the page at that address. */
    Stream<Page> of(PagePath original) {
        return Optional.ofNullable(byOriginal.get(original)).stream()
                .flatMap(List::stream)
                .map(Translation::page);
    }
}
