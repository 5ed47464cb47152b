package cairn.directory;

import cairn.page.View;
import cairn.site.Directory;
import cairn.site.Facet;
import cairn.site.Language;
import cairn.site.Organisation;
import cairn.site.PagePath;
import cairn.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory for one choice.
 *
 * @param directory its words
 * @param siteName the site's quiet name, for the window title
 * @param choice what was chosen; neither the title nor the address says it
 * @param listing who fits it
 */
public record DirectoryView(Directory directory, String siteName, Choice choice, Listing listing) implements View {

    /** The name of its style sheet. */
    static final String STYLE = "directory";

    /**
     * A question with its choices, as links.
     *
     * @param id unlike any other on the page
     * @param ask the question
     */
    public record Question(String id, String ask, List<Link> links) {}

    /**
     * A choice.
     *
     * @param chosen whether it is the one that the page shows
     */
    public record Link(String words, PagePath to, boolean chosen) {}

    /**
     * Organisations under a heading.
     *
     * @param title the heading
     */
    public record Group(String title, List<Organisation> organisations) {}

    static DirectoryView of(Site site, Directory directory, Choice choice) {
        return new DirectoryView(directory, site.settings().name(), choice, Listing.of(site, choice));
    }

    /** The address of a choice. */
    static PagePath path(Directory directory, Choice choice) {
        return choice.equals(Choice.NONE)
                ? directory.path()
                : PagePath.of("%s/%s".formatted(directory.path(), choice.code()));
    }

    /** The questions, each with its choices beside what was chosen of the others. */
    public List<Question> questions() {
        return Stream.of(Facet.values()).map(this::question).toList();
    }

    /** Who can help, those who are open first. */
    public List<Group> groups() {
        return Stream.of(
                        new Group(words("open"), listing.open()),
                        new Group(words(listing.open().isEmpty() ? "list" : "rest"), listing.rest()),
                        new Group(words("timed"), listing.timed()),
                        new Group(words("closed"), listing.closed()))
                .filter(group -> !group.organisations().isEmpty())
                .toList();
    }

    /** What the reader is told about what was chosen. */
    public List<String> notes() {
        Stream<String> none = listing.fitting() ? Stream.empty() : Stream.of(words("none"));
        Stream<String> ofChoices = Stream.of(Facet.values())
                .flatMap(facet -> choice.word(facet).stream())
                .flatMap(word -> Optional.ofNullable(directory.notes().get(word)).stream());
        return Stream.concat(none, ofChoices).toList();
    }

    /** The words for that key. */
    public String words(String key) {
        return directory.words().getOrDefault(key, "");
    }

    @Override
    public String template() {
        return "directory";
    }

    @Override
    public Language language() {
        return Language.ENGLISH;
    }

    @Override
    public String windowTitle() {
        return choice.equals(Choice.NONE)
                ? "%s - %s".formatted(directory.title(), siteName)
                : "%s (list %s) - %s".formatted(directory.title(), choice.code(), siteName);
    }

    @Override
    public Optional<String> description() {
        return canonical().map(path -> directory.description());
    }

    @Override
    public Optional<PagePath> canonical() {
        return Optional.of(directory.path()).filter(path -> choice.equals(Choice.NONE));
    }

    @Override
    public Optional<String> style() {
        return Optional.of(STYLE);
    }

    private Question question(Facet facet) {
        Map<String, String> said = directory.choices().getOrDefault(facet, Map.of());
        Link any = link(said.getOrDefault("any", ""), choice.without(List.of(facet)));
        Stream<Link> choices =
                facet.choices().stream().map(word -> link(said.getOrDefault(word, word), choice.with(facet, word)));
        return new Question(
                facet.word(),
                said.getOrDefault("ask", ""),
                Stream.concat(Stream.of(any), choices).toList());
    }

    private Link link(String words, Choice other) {
        return new Link(words, path(directory, other), other.equals(choice));
    }
}
