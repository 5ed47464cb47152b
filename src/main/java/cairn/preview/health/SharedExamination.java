package cairn.preview.health;

import cairn.content.Use;
import cairn.site.Notice;
import cairn.site.Organisation;
import cairn.site.Site;
import cairn.site.Timeline;
import cairn.source.FileText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at what pages share. */
record SharedExamination(Evidence evidence) {

    private static final String SNIPPETS = "snippets/";

    /** How organisations, notices and shared texts are doing. */
    List<SharedHealth> shared() {
        Optional<Site> site = evidence.draft().timeline().map(Timeline::whole);
        Stream<SharedHealth> organisations =
                site.stream().flatMap(read -> read.organisations().stream()).map(this::organisation);
        return Stream.of(organisations, site.stream().flatMap(this::notices), snippets())
                .flatMap(Function.identity())
                .toList();
    }

    /** Every notice, and those drafts of one that cannot be shown yet. */
    private Stream<SharedHealth> notices(Site site) {
        Map<String, Notice> made = site.notices().stream()
                .collect(Collectors.toMap(notice -> notice.source().file(), Function.identity()));
        return evidence.content().texts().stream()
                .filter(text -> text.kind() == FileText.Kind.NOTICE)
                .map(FileText::file)
                .sorted()
                .map(file -> notice(file, Optional.ofNullable(made.get(file))));
    }

    private SharedHealth notice(String file, Optional<Notice> made) {
        return new SharedHealth(
                SharedHealth.NOTICE,
                made.flatMap(Notice::title).orElse(file.replaceFirst(".*/(.*)\\.md$", "$1")),
                file,
                made.map(Notice::lifetime)
                        .map(lifetime -> new SharedHealth.Showing(evidence.state(lifetime), Evidence.times(lifetime))),
                evidence.problems(file),
                List.of());
    }

    private SharedHealth organisation(Organisation organisation) {
        Set<String> ids = new HashSet<>(Set.of(organisation.id()));
        organisation.contacts().forEach(contact -> ids.add(contact.id()));
        return new SharedHealth(
                "Organisation",
                organisation.name(),
                organisation.source().file(),
                Optional.empty(),
                evidence.problems(organisation.source().file()),
                evidence.uses(use -> (use.kind() == Use.Kind.ORGANISATION || use.kind() == Use.Kind.CONTACT)
                        && ids.contains(use.target())));
    }

    private Stream<SharedHealth> snippets() {
        return evidence.efforts().keySet().stream()
                .filter(file -> file.startsWith(SNIPPETS))
                .sorted()
                .map(this::snippet);
    }

    private SharedHealth snippet(String file) {
        String id = file.substring(SNIPPETS.length()).replaceFirst("\\.md$", "");
        return new SharedHealth(
                "Shared text",
                id,
                file,
                Optional.empty(),
                evidence.problems(file),
                evidence.uses(
                        use -> use.kind() == Use.Kind.SNIPPET && use.target().equals(id)));
    }

    /** Files with problems that stand in no other line. */
    List<SharedHealth> others(List<PageHealth> pages, List<SharedHealth> shared) {
        Set<String> told = new HashSet<>();
        pages.forEach(page -> told.add(page.file()));
        shared.forEach(each -> told.add(each.file()));
        return evidence.draft().problems().stream()
                .map(problem -> problem.place().file())
                .distinct()
                .filter(file -> !told.contains(file))
                .map(file -> new SharedHealth(
                        "Other file", file, file, Optional.empty(), evidence.problems(file), List.of()))
                .toList();
    }
}
