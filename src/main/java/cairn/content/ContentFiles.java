package cairn.content;

import cairn.site.BankHolidays;
import cairn.site.SourceRef;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a content folder by what they are for. */
final class ContentFiles {

    private final List<SourceFile> all;
    private final Map<Kind, List<SourceFile>> byKind = new EnumMap<>(Kind.class);

    /** @param all every file, in the order of the paths */
    ContentFiles(List<SourceFile> all) {
        this.all = List.copyOf(all);
        this.all.forEach(file ->
                byKind.computeIfAbsent(Kind.of(file), kind -> new ArrayList<>()).add(file));
    }

    /** Every file, in the order of the paths. */
    List<SourceFile> all() {
        return all;
    }

    /** The file with that path, where there is one. */
    Optional<SourceFile> find(String path) {
        Kind kind = Kind.of(new SourceFile(path, ""));
        return select(kind).stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** The file with that path; that it is missing is told. */
    Optional<SourceFile> require(String path, Problems problems) {
        Optional<SourceFile> found = find(path);
        if (found.isEmpty() && !problems.trouble().covers(path)) {
            problems.error(
                    "missing-file",
                    SourceRef.startOf(path),
                    "The file %s is missing.".formatted(path),
                    "Put it back, for example from an earlier version.");
        }
        return found;
    }

    /** The organisations of the register. */
    List<SourceFile> organisations() {
        return select(Kind.ORGANISATION);
    }

    /** The texts that pages share. */
    List<SourceFile> snippets() {
        return select(Kind.SNIPPET);
    }

    /** What stands at the top of pages for a time. */
    List<SourceFile> notices() {
        return select(Kind.NOTICE);
    }

    /** The files of each flow. */
    Collection<List<SourceFile>> flows() {
        return select(Kind.FLOW).stream()
                .collect(Collectors.groupingBy(SourceFile::folder, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** The rules of the house style. */
    List<SourceFile> styleRules() {
        return select(Kind.STYLE_RULE);
    }

    /** The pages of each topic. */
    Collection<List<SourceFile>> topics() {
        return select(Kind.TOPIC).stream()
                .collect(Collectors.groupingBy(SourceFile::folder, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** The pages that belong to no topic. */
    List<SourceFile> pages() {
        return select(Kind.PAGE);
    }

    /** What is said again in other languages: pages and shared texts; one with a wrong name is told. */
    List<TranslationFile> translations(Problems problems) {
        return select(Kind.TRANSLATION).stream()
                .flatMap(file -> TranslationFile.of(file, problems).stream())
                .toList();
    }

    /** Tells of files that are for nothing, since somebody may wait for them to show. */
    void tellUnused(Problems problems) {
        select(Kind.NONE)
                .forEach(file ->
                        problems.warning("unused-file", file.start(), "Nothing reads this file.", mendOfUnused(file)));
    }

    private static String mendOfUnused(SourceFile file) {
        String stem = file.path().replaceFirst("\\.(?:txt|text|yaml|markdown|mdown)$", "");
        return Stream.of(".md", ".yml")
                .map(ending -> stem + ending)
                .filter(path -> !stem.equals(file.path()) && Kind.of(new SourceFile(path, "")) != Kind.NONE)
                .findFirst()
                .map("Call it %s, or take it out."::formatted)
                .orElse(
                        "Move it to topics, pages, snippets, notices, organisations, flows or house-style, or take it out.");
    }

    private List<SourceFile> select(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** What a file is for, by its path. */
    private enum Kind {
        /** One of those of which there is one. */
        SETTINGS,
        STYLE_RULE,
        ORGANISATION,
        SNIPPET,
        NOTICE,
        TOPIC,
        FLOW,
        /** Of a page or a shared text. */
        TRANSLATION,
        PAGE,
        /** For nothing. */
        NONE;

        private static final String PAGES = "pages";
        private static final Set<String> SINGLE = Set.of(
                SettingsReader.FILE,
                RedirectReader.FILE,
                GoneReader.FILE,
                AddressLedger.FILE,
                ReadingBudget.FILE,
                BankHolidays.FILE,
                DirectoryReader.FILE,
                SearchReader.FILE);

        static Kind of(SourceFile file) {
            if (SINGLE.contains(file.path())) {
                return SETTINGS;
            }
            if (file.isMarkdown()) {
                return ofText(file);
            }
            if (file.isYaml() && file.isIn(OrganisationReader.FOLDER)) {
                return ORGANISATION;
            }
            if (file.isYaml() && file.isIn(StyleRuleReader.FOLDER)) {
                return STYLE_RULE;
            }
            return FlowReader.isPlan(file) ? FLOW : NONE;
        }

        private static Kind ofText(SourceFile file) {
            boolean translation = TranslationFile.isOne(file);
            if (isBelowTopic(file.path())) {
                return translation ? TRANSLATION : TOPIC;
            }
            if (file.isIn(PAGES)) {
                return translation ? TRANSLATION : PAGE;
            }
            if (file.isIn(Snippets.FOLDER)) {
                return translation ? TRANSLATION : SNIPPET;
            }
            if (file.isIn(NoticeReader.FOLDER)) {
                return NOTICE;
            }
            return FlowReader.isText(file) && !translation ? FLOW : NONE;
        }

        /** Whether it is {@code topics/<folder>/<file>}. */
        private static boolean isBelowTopic(String path) {
            int folder = TopicReader.FOLDER.length() + 1;
            int file = path.lastIndexOf('/') + 1;
            return path.startsWith(TopicReader.FOLDER)
                    && file > folder + 1
                    && file < path.length()
                    && path.indexOf('/') == folder - 1
                    && path.indexOf('/', folder) == file - 1;
        }
    }
}
