package cairn.content;

import cairn.site.BankHolidays;
import cairn.site.SourceRef;
import cairn.source.Problems;
import cairn.source.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a content folder by what they are for.
 *
 * @param all every file, in the order of the paths
 */
record ContentFiles(List<SourceFile> all) {

    private static final String PAGES = "pages";
    private static final Pattern BELOW_TOPIC = Pattern.compile(TopicReader.FOLDER + "/[^/]+/[^/]+");

    /** The file with that path, where there is one. */
    Optional<SourceFile> find(String path) {
        return all.stream().filter(file -> file.path().equals(path)).findFirst();
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
        return select(ContentFiles::isOrganisation);
    }

    /** The texts that pages share. */
    List<SourceFile> snippets() {
        return select(ContentFiles::isSnippet);
    }

    /** What stands at the top of pages for a time. */
    List<SourceFile> notices() {
        return select(ContentFiles::isNotice);
    }

    /** The files of each flow. */
    Collection<List<SourceFile>> flows() {
        return all.stream()
                .filter(ContentFiles::isOfFlow)
                .collect(Collectors.groupingBy(SourceFile::folder, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** The rules of the house style. */
    List<SourceFile> styleRules() {
        return select(ContentFiles::isStyleRule);
    }

    /** The pages of each topic. */
    Collection<List<SourceFile>> topics() {
        return all.stream()
                .filter(ContentFiles::isOfTopic)
                .collect(Collectors.groupingBy(SourceFile::folder, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** The pages that belong to no topic. */
    List<SourceFile> pages() {
        return select(ContentFiles::isPage);
    }

    /** What is said again in other languages: pages and shared texts; one with a wrong name is told. */
    List<TranslationFile> translations(Problems problems) {
        return select(ContentFiles::isTranslation).stream()
                .flatMap(file -> TranslationFile.of(file, problems).stream())
                .toList();
    }

    /** Tells of files that are for nothing, since somebody may wait for them to show. */
    void tellUnused(Problems problems) {
        Predicate<SourceFile> used = file -> file.path().equals(SettingsReader.FILE)
                || file.path().equals(RedirectReader.FILE)
                || file.path().equals(GoneReader.FILE)
                || file.path().equals(AddressLedger.FILE)
                || file.path().equals(ReadingBudget.FILE)
                || file.path().equals(BankHolidays.FILE)
                || file.path().equals(DirectoryReader.FILE)
                || file.path().equals(SearchReader.FILE)
                || isStyleRule(file)
                || isOrganisation(file)
                || isSnippet(file)
                || isNotice(file)
                || isOfTopic(file)
                || isOfFlow(file)
                || isTranslation(file)
                || isPage(file);
        select(used.negate())
                .forEach(file -> problems.warning(
                        "unused-file", file.start(), "Nothing reads this file.", mendOfUnused(file, used)));
    }

    private static String mendOfUnused(SourceFile file, Predicate<SourceFile> used) {
        String stem = file.path().replaceFirst("\\.(?:txt|text|yaml|markdown|mdown)$", "");
        return Stream.of(".md", ".yml")
                .map(ending -> stem + ending)
                .filter(path -> !stem.equals(file.path()) && used.test(new SourceFile(path, file.text())))
                .findFirst()
                .map("Call it %s, or take it out."::formatted)
                .orElse(
                        "Move it to topics, pages, snippets, notices, organisations, flows or house-style, or take it out.");
    }

    private List<SourceFile> select(Predicate<SourceFile> predicate) {
        return all.stream().filter(predicate).toList();
    }

    private static boolean isOrganisation(SourceFile file) {
        return file.isIn(OrganisationReader.FOLDER) && file.isYaml();
    }

    private static boolean isStyleRule(SourceFile file) {
        return file.isIn(StyleRuleReader.FOLDER) && file.isYaml();
    }

    private static boolean isSnippet(SourceFile file) {
        return file.isIn(Snippets.FOLDER) && file.isMarkdown() && !TranslationFile.isOne(file);
    }

    private static boolean isNotice(SourceFile file) {
        return file.isIn(NoticeReader.FOLDER) && file.isMarkdown();
    }

    private static boolean isOfTopic(SourceFile file) {
        return isBelowTopic(file) && !TranslationFile.isOne(file);
    }

    private static boolean isOfFlow(SourceFile file) {
        return FlowReader.isPlan(file) || FlowReader.isText(file) && !TranslationFile.isOne(file);
    }

    private static boolean isBelowTopic(SourceFile file) {
        return file.isMarkdown() && BELOW_TOPIC.matcher(file.path()).matches();
    }

    private static boolean isPage(SourceFile file) {
        return file.isIn(PAGES) && file.isMarkdown() && !TranslationFile.isOne(file);
    }

    private static boolean isTranslation(SourceFile file) {
        return TranslationFile.isOne(file) && (file.isIn(PAGES) || file.isIn(Snippets.FOLDER) || isBelowTopic(file));
    }
}
