package cairn.content;

import cairn.site.ContactMethod;
import cairn.site.Organisation;
import cairn.site.PagePath;
import cairn.site.Site;
import cairn.site.Timeline;
import cairn.source.FileText;
import cairn.source.Nearest;
import cairn.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who refers to an organisation, a number or address, a shared text or a page. */
public final class WhereUsed {

    private final ReadContent content;

    /** Those who refer to something in that content. */
    public WhereUsed(ReadContent content) {
        this.content = content;
    }

    /**
     * The places that refer to what is called so, in the order of files and lines; nothing where there is no such thing.
     * An organisation's ways of contact count as the organisation.
     *
     * @param name an id, a page's or a shared text's file, or a page's address
     */
    public Optional<List<Use>> of(String name) {
        Set<String> targets = targets(name);
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(content.uses().stream()
                        .filter(use -> targets.contains(use.target()))
                        .toList());
    }

    /** What to do about a name that nothing has. */
    public String suggest(String name) {
        return Nearest.to(name, names())
                .map("Did you mean \"%s\"?"::formatted)
                .orElse("Name an organisation or a number by its id, a shared text or a page by its file.");
    }

    private Set<String> targets(String name) {
        Set<String> targets = new HashSet<>();
        if (names().contains(name)) {
            targets.add(name);
        }
        whole().flatMap(site -> site.organisations().stream())
                .filter(organisation -> organisation.id().equals(name))
                .flatMap(WhereUsed::contacts)
                .forEach(targets::add);
        if (PagePath.isPath(name)) {
            whole().flatMap(site -> site.page(PagePath.of(name)).stream())
                    .map(page -> page.source().file())
                    .forEach(targets::add);
        }
        if (files(FileText.Kind.SNIPPET).anyMatch(name::equals)) {
            targets.add(snippetId(name));
        }
        return targets;
    }

    private Set<String> names() {
        Stream<String> organisations = whole().flatMap(site -> site.organisations().stream())
                .flatMap(organisation -> Stream.concat(Stream.of(organisation.id()), contacts(organisation)));
        return Stream.of(
                        organisations,
                        content.uses().stream().map(Use::target),
                        files(FileText.Kind.PAGE),
                        files(FileText.Kind.SNIPPET).map(WhereUsed::snippetId),
                        files(FileText.Kind.SNIPPET))
                .flatMap(part -> part)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String snippetId(String file) {
        return new SourceFile(file, "").stem();
    }

    private static Stream<String> contacts(Organisation organisation) {
        return organisation.contacts().stream().map(ContactMethod::id);
    }

    private Stream<Site> whole() {
        return content.timeline().stream().map(Timeline::whole);
    }

    private Stream<String> files(FileText.Kind kind) {
        return content.texts().stream().filter(text -> text.kind() == kind).map(FileText::file);
    }
}
