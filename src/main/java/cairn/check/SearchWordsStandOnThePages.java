package cairn.check;

import cairn.content.ReadContent;
import cairn.site.Search;
import cairn.site.WordGroup;
import cairn.source.FileText;
import cairn.source.Passage;
import cairn.source.Problem;
import cairn.source.Severity;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What readers' words are said to mean stands on some page, so that they find something. */
final class SearchWordsStandOnThePages implements ContentRule {

    @Override
    public Stream<Problem> check(ReadContent content) {
        Stream<Search> searches = content.timeline().stream().flatMap(timeline -> timeline.whole().search().stream());
        return searches.filter(search -> !search.groups().isEmpty()).flatMap(search -> check(content, search));
    }

    private static Stream<Problem> check(ReadContent content, Search search) {
        String all = content.texts().stream()
                .filter(text -> text.kind() != FileText.Kind.SETTINGS)
                .flatMap(text -> text.passages().stream())
                .map(Passage::text)
                .map(SearchWordsStandOnThePages::plain)
                .collect(Collectors.joining("\n"));
        return search.groups().stream()
                .filter(group -> !all.contains(plain(group.means())))
                .map(SearchWordsStandOnThePages::problem);
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
        return " "
                + text.toLowerCase(Locale.UK)
                        .replaceAll("['\u2019]", "")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
    }
}
