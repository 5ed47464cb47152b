package cairn.content;

import cairn.content.RewordablePages.Rewordable;
import cairn.site.Page;
import cairn.site.PagePath;
import cairn.site.SiteVersion;
import cairn.site.Timeline;
import cairn.source.FileText;
import cairn.source.SourceFile;
import cairn.source.Sources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The last reading that found no error. Where nothing but words of pages changed since, which is what editors do most, only
 * those pages are read, and take the place of the ones before (decision 36).
 *
 * @param files every file, in the order of the paths
 * @param content what they said
 * @param timeline what the content became
 * @param pages those whose words can change alone
 */
record LastReading(List<SourceFile> files, ReadContent content, Timeline timeline, RewordablePages pages) {

    /**
     * The reading of those files; nothing where more changed than words of pages.
     *
     * @param version names the state of the files
     */
    Optional<LastReading> reworded(List<SourceFile> now, Function<List<SourceFile>, SiteVersion> version) {
        Map<Rewordable, Rewordable> changed = new IdentityHashMap<>();
        if (now.size() != files.size()) {
            return Optional.empty();
        }
        for (int place = 0; place < now.size(); place++) {
            SourceFile file = now.get(place);
            if (!file.equals(files.get(place))) {
                Optional<Rewordable> before = pages.find(file).filter(page -> !isTold(file));
                Optional<Rewordable> reworded = before.flatMap(page -> pages.reworded(page, file));
                if (reworded.isEmpty()) {
                    return Optional.empty();
                }
                changed.put(before.orElseThrow(), reworded.get());
            }
        }
        return uses(changed).map(uses -> with(now, version.apply(now), changed, uses));
    }

    /** Whether there is a problem in that file, whose place may be another now. */
    private boolean isTold(SourceFile file) {
        return content.problems().stream()
                .anyMatch(problem -> problem.place().file().equals(file.path()));
    }

    /** Who refers to what now; nothing where what else refers to something in such a file has been put together with it. */
    private Optional<Uses> uses(Map<Rewordable, Rewordable> changed) {
        Map<FileUses, FileUses> others = new IdentityHashMap<>();
        changed.forEach((before, now) -> before.ownUses()
                .ifPresent(uses -> others.put(uses, now.ownUses().orElseThrow())));
        int missing = others.size();
        List<FileUses> uses = new ArrayList<>(content.uses().files());
        for (int place = 0; place < uses.size() && missing > 0; place++) {
            FileUses other = others.get(uses.get(place));
            if (other != null) {
                uses.set(place, other);
                missing--;
            }
        }
        return missing == 0 ? Optional.of(new Uses(uses)) : Optional.empty();
    }

    private LastReading with(
            List<SourceFile> now, SiteVersion version, Map<Rewordable, Rewordable> changed, Uses uses) {
        Timeline reworded = timeline.reworded(byAddress(changed.values()), version);
        ReadContent said = new ReadContent(
                Optional.of(reworded),
                content.problems(),
                Sources.of(now),
                texts(changed),
                uses,
                content.style(),
                content.readingBudget());
        return new LastReading(now, said, reworded, pages.with(changed.values()));
    }

    private static Map<PagePath, Page> byAddress(Collection<Rewordable> pages) {
        return pages.stream()
                .map(read -> read.page().page())
                .collect(Collectors.toUnmodifiableMap(Page::path, Function.identity()));
    }

    private List<FileText> texts(Map<Rewordable, Rewordable> changed) {
        Map<FileText, FileText> others = new IdentityHashMap<>();
        changed.forEach(
                (before, now) -> others.put(before.page().text(), now.page().text()));
        return content.texts().stream()
                .map(text -> Objects.requireNonNullElse(others.get(text), text))
                .toList();
    }
}
