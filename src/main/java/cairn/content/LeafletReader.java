package cairn.content;

import cairn.site.PageLink;
import cairn.site.SourceRef;
import cairn.source.Problems;
import java.util.List;
import java.util.Optional;

/** Finds the parts of a topic that its leaflet takes, which its front names by their files, as links do. */
record LeafletReader(Gathered gathered, Problems problems) {

    /** The links to the parts, from the heads of the topic; one to no page of the topic is told. */
    List<PageLink> links(List<PageHead> topic) {
        return topic.get(0).leaflet().entrySet().stream()
                .flatMap(named -> link(topic, named.getKey(), named.getValue()).stream())
                .toList();
    }

    private Optional<PageLink> link(List<PageHead> topic, String named, SourceRef place) {
        int hash = named.indexOf('#');
        String file = hash < 0 ? named : named.substring(0, hash);
        Optional<String> part = hash < 0 ? Optional.empty() : Optional.of(named.substring(hash + 1));
        String folder = topic.get(0).file().folder();
        Optional<PageHead> page = RelativePath.resolve(folder, file)
                .flatMap(path -> topic.stream()
                        .filter(head -> head.file().path().equals(path))
                        .findFirst());
        if (page.isEmpty()) {
            List<String> files = topic.stream().map(head -> head.file().path()).toList();
            problems.error(
                    "unknown-page",
                    place,
                    "There is no page of this topic in the file \"%s\".".formatted(file),
                    Problems.suggest(file, RelativePath.from(folder, files)));
        }
        return page.map(head -> {
            gathered.addUses(
                    List.of(new Use(Use.Kind.PAGE, head.file().path(), part.orElse(""), Use.Form.LEAFLET, "", place)));
            return new PageLink(head.path(), part, place);
        });
    }
}
