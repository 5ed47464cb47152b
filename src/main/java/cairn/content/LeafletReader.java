package cairn.content;

import cairn.site.PageLink;
import cairn.site.PagePath;
import cairn.site.SourceRef;
import cairn.source.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the parts of a topic that its leaflet takes, which its front names by their files, as links do. */
record LeafletReader(FileMemory<LeafletReader.Taken> memory, Gathered gathered, Problems problems) {

    /** The links to the parts, from the heads of the topic; one to no page of the topic is told. */
    List<PageLink> links(List<PageHead> topic) {
        PageHead front = topic.get(0);
        if (front.leaflet().isEmpty()) {
            return List.of();
        }
        Map<String, PagePath> pages = new LinkedHashMap<>();
        topic.forEach(head -> pages.putIfAbsent(head.file().path(), head.path()));
        Taken taken = memory.of(front.file(), pages, problems, told -> taken(front, pages, told));
        gathered.add(taken.uses());
        return taken.links();
    }

    private static Taken taken(PageHead front, Map<String, PagePath> pages, Problems problems) {
        List<Use> uses = new ArrayList<>();
        List<PageLink> links = front.leaflet().entrySet().stream()
                .flatMap(named -> link(front, pages, named.getKey(), named.getValue(), uses, problems).stream())
                .toList();
        return new Taken(links, FileUses.split(uses));
    }

    private static Optional<PageLink> link(
            PageHead front,
            Map<String, PagePath> pages,
            String named,
            SourceRef place,
            List<Use> uses,
            Problems problems) {
        int hash = named.indexOf('#');
        String file = hash < 0 ? named : named.substring(0, hash);
        Optional<String> part = hash < 0 ? Optional.empty() : Optional.of(named.substring(hash + 1));
        String folder = front.file().folder();
        Optional<String> page = RelativePath.resolve(folder, file).filter(pages::containsKey);
        if (page.isEmpty()) {
            problems.error(
                    "unknown-page",
                    place,
                    "There is no page of this topic in the file \"%s\".".formatted(file),
                    Problems.suggest(file, RelativePath.from(folder, List.copyOf(pages.keySet()))));
        }
        return page.map(path -> {
            uses.add(new Use(Use.Kind.PAGE, path, part.orElse(""), Use.Form.LEAFLET, "", place));
            return new PageLink(Objects.requireNonNull(pages.get(path)), part, place);
        });
    }

    /**
     * What a leaflet takes.
     *
     * @param uses the same for the account of who refers to what
     */
    record Taken(List<PageLink> links, List<FileUses> uses) {}
}
