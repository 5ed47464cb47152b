package cairn.check;

import cairn.content.ReadContent;
import cairn.site.Search;
import cairn.site.WordGroup;
import cairn.source.FileText;
import cairn.source.PartMemory;
import cairn.source.Passage;
import cairn.source.Problem;
import cairn.source.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What readers' words are said to mean stands on some page, so that they find something. */
final class SearchWordsStandOnThePages implements ContentRule {

    private final PartMemory<FileText, Set<String>> memory;

    SearchWordsStandOnThePages(PartMemory<FileText, Set<String>> memory) {
        this.memory = memory;
    }

    @Override
    public Stream<Problem> check(ReadContent content) {
        Stream<Search> searches = content.timeline().stream().flatMap(timeline -> timeline.whole().search().stream());
        return searches.filter(search -> !search.groups().isEmpty()).flatMap(search -> check(content, search));
    }

    private Stream<Problem> check(ReadContent content, Search search) {
        List<String> meant =
                search.groups().stream().map(group -> plain(group.means())).toList();
        Set<String> said = memory.of(content.texts(), meant, text -> said(text, meant)).stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return search.groups().stream()
                .filter(group -> !said.contains(plain(group.means())))
                .map(SearchWordsStandOnThePages::problem);
    }

    private static Set<String> said(FileText text, List<String> meant) {
        if (text.kind() == FileText.Kind.SETTINGS) {
            return Set.of();
        }
        String all = text.passages().stream()
                .map(Passage::text)
                .map(SearchWordsStandOnThePages::plain)
                .collect(Collectors.joining("\n"));
        return meant.stream().filter(all::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static Problem problem(WordGroup group) {
        return new Problem(
                Severity.WARNING,
                "search-words-nowhere",
                group.source(),
                "No page says \"%s\", so the words of this group find nothing.".formatted(group.means()),
                "Write under \"means\" what one of our pages says, as it stands there.");
    }

    /** Its words in small letters with a space round each. */
    private static String plain(String text) {
        String small = text.toLowerCase(Locale.UK);
        StringBuilder words = new StringBuilder(small.length());
        for (int at = 0; at < small.length(); at += Character.charCount(small.codePointAt(at))) {
            int letter = small.codePointAt(at);
            if (isInWord(letter)) {
                words.appendCodePoint(letter);
            } else if (!isApostrophe(letter) && !words.isEmpty() && !endsWithSpace(words)) {
                words.append(' ');
            }
        }
        return " " + words.toString().strip() + " ";
    }

    private static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '\u2019';
    }

    private static boolean endsWithSpace(StringBuilder words) {
        return words.charAt(words.length() - 1) == ' ';
    }

    private static boolean isInWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
