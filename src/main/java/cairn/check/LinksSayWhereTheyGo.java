package cairn.check;

import cairn.content.FileUses;
import cairn.content.ReadContent;
import cairn.content.Use;
import cairn.source.FileText;
import cairn.source.PartMemory;
import cairn.source.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a link make sense alone, as a screen reader lists them (WCAG 2.4.4 and 2.4.9). */
final class LinksSayWhereTheyGo implements ContentRule {

    private static final Set<String> SAY_NOTHING = Set.of(
            "click",
            "click here",
            "click this",
            "click this link",
            "continue reading",
            "details",
            "find out more",
            "follow this link",
            "go",
            "go here",
            "here",
            "info",
            "information",
            "it",
            "learn more",
            "link",
            "more",
            "more details",
            "more info",
            "on this page",
            "page",
            "read",
            "read here",
            "read more",
            "read this",
            "see here",
            "see more",
            "site",
            "start here",
            "tap here",
            "that",
            "that page",
            "there",
            "this",
            "this article",
            "this link",
            "this page",
            "this website",
            "visit",
            "web page",
            "web site",
            "webpage",
            "website");
    /** An address as it stands in a browser: childline.org.uk, www.…, https://…. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S*|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|gov|info|net|org|scot|uk)(?:/\\S*)?");

    /** What may stand behind the words without changing what they say. */
    private static final Pattern END = Pattern.compile("[.:!?…>→\\s]+$");

    private final PartMemory<FileUses, List<Problem>> memory;

    LinksSayWhereTheyGo(PartMemory<FileUses, List<Problem>> memory) {
        this.memory = memory;
    }

    @Override
    public Stream<Problem> check(ReadContent content) {
        Set<String> english = content.texts().stream()
                .filter(text -> text.language().plain().equals("en"))
                .map(FileText::file)
                .collect(Collectors.toSet());
        return memory.of(content.uses().files(), english, uses -> check(uses, english.contains(uses.file()))).stream()
                .flatMap(List::stream);
    }

    private static List<Problem> check(FileUses file, boolean english) {
        return file.uses().stream()
                .filter(use -> use.isLink() && use.kind() != Use.Kind.CONTACT)
                .flatMap(use -> check(use, english).stream())
                .toList();
    }

    private static Optional<Problem> check(Use use, boolean english) {
        String words =
                END.matcher(use.words().toLowerCase(Locale.ROOT)).replaceAll("").strip();
        if (english && SAY_NOTHING.contains(words)) {
            return Optional.of(Problem.error(
                    "link-says-nothing",
                    use.place(),
                    "The words \"%s\" do not say where the link goes.".formatted(use.words()),
                    "Name the page or the organisation, and what it is for."));
        }
        boolean isName = use.kind() == Use.Kind.ORGANISATION && use.form() == Use.Form.LINK;
        if (!isName && ADDRESS.matcher(words).matches()) {
            return Optional.of(Problem.error(
                    "link-is-address",
                    use.place(),
                    "The words of this link are the address \"%s\".".formatted(use.words()),
                    "Write the name of the page or the organisation in its place."));
        }
        return Optional.empty();
    }
}
