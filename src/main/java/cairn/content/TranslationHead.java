package cairn.content;

import cairn.site.PagePath;
import cairn.site.SourceRef;
import cairn.site.Translation;
import cairn.source.Problems;
import cairn.yaml.FrontMatter;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.YamlMapping;
import java.util.List;

/**
 * What the front matter of a translated page says.
 *
 * @param translation the file
 * @param head its keys, with the address in its language
 * @param original the head of the page that it says again
 * @param marks what its title and its blocks were made from, in their order
 * @param marksPlace where that is written
 */
record TranslationHead(
        TranslationFile translation, PageHead head, PageHead original, List<String> marks, SourceRef marksPlace) {

    /** The key that holds the marks. */
    static final String MARKS = "translates";

    /** The keys that a translation may have. */
    static final Keys KEYS = PageHead.keys()
            .only(
                    "title",
                    "nav_title",
                    "description",
                    "status",
                    "publish_at",
                    "expire_at",
                    "reviewed",
                    "review_in",
                    "owner",
                    "gone")
            .and(Key.optional(
                    MARKS,
                    "The marks of what was translated, which the workbench writes.",
                    new Value.ListOf(Value.TEXT)));

    /** The head of a translation of that page. */
    static TranslationHead of(TranslationFile translation, PageHead original, Problems problems) {
        FrontMatter parts = FrontMatter.of(translation.file(), KEYS, problems);
        YamlMapping keys = parts.keys();
        PagePath path = Translation.address(translation.language(), original.path());
        PageHead head = PageHead.of(translation.file(), parts, path, translation.language());
        requireWhatTheOriginalHas(keys, head, original);
        return new TranslationHead(translation, head, original, keys.list(MARKS, TextBlock::mark), keys.place(MARKS));
    }

    private static void requireWhatTheOriginalHas(YamlMapping keys, PageHead head, PageHead original) {
        if (!original.title().isEmpty() && !original.navTitle().equals(original.title())) {
            keys.required("nav_title");
        }
        if (original.gone().isPresent()) {
            keys.required("gone");
        }
        if (!head.lifetime().isDraft()) {
            keys.requiredMapping("reviewed");
        }
    }

    /** Whether it is still being written. */
    boolean isDraft() {
        return head.lifetime().isDraft();
    }

    /** Whether its title was made from the original's as it is now. */
    boolean headHolds() {
        return !marks.isEmpty() && marks.get(0).equals(markOf(original));
    }

    /** The marks of its blocks. */
    List<String> blockMarks() {
        return marks.isEmpty() ? marks : marks.subList(1, marks.size());
    }

    /** The mark of a page's title, its short form and its description. */
    static String markOf(PageHead original) {
        return TextBlock.mark('t', String.join("\n", original.title(), original.navTitle(), original.description()));
    }
}
