package cairn.preview.editor;

import cairn.content.KeyOffer;
import cairn.preview.draft.DraftSite;
import cairn.site.Page;
import cairn.site.Site;
import cairn.site.Timeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be chosen in the fields for a new file. */
record NewFileChoices(DraftSite draft) {

    private static final List<String> PLACES = KeyOffer.of("organisations/new.yml").stream()
            .filter(key -> key.name().equals("place"))
            .flatMap(key -> key.values().stream())
            .toList();

    /** The choices by the value that the field sends; empty where words are written. */
    Map<String, String> of(NewField field) {
        return switch (field) {
            case TOPIC -> named(NewFileChoices::topics);
            case ORIGINAL -> named(site -> Stream.concat(originals(site), snippets()));
            case PLACE -> named(site -> PLACES.stream().map(place -> Map.entry(place, place)));
            default -> Map.of();
        };
    }

    private static Stream<Map.Entry<String, String>> topics(Site site) {
        return site.topics().stream()
                .map(topic -> Map.entry(
                        folder(topic.front().source().file()), topic.front().title()));
    }

    private static Stream<Map.Entry<String, String>> originals(Site site) {
        Stream<Page> ofTopics = site.topics().stream()
                .flatMap(topic -> Stream.concat(Stream.of(topic.front()), topic.guides().stream()));
        return Stream.concat(ofTopics, site.pages().stream())
                .map(page -> Map.entry(page.source().file(), page.title()));
    }

    private Map<String, String> named(Function<Site, Stream<Map.Entry<String, String>>> choices) {
        Map<String, String> named = new LinkedHashMap<>();
        draft.draft().timeline().map(Timeline::whole).stream()
                .flatMap(choices)
                .forEach(choice -> named.put(choice.getKey(), choice.getValue()));
        return named;
    }

    private Stream<Map.Entry<String, String>> snippets() {
        return SnippetFiles.ids(draft.folder()).stream()
                .map(id -> Map.entry("snippets/%s.md".formatted(id), "Shared text: %s".formatted(id)));
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/'));
    }
}
