package cairn.content;

import cairn.markdown.Markdown;
import cairn.site.Audience;
import cairn.site.Language;
import cairn.site.Lifetime;
import cairn.site.PagePath;
import cairn.site.Review;
import cairn.site.Slug;
import cairn.site.SourceRef;
import cairn.site.Stewardship;
import cairn.source.Passage;
import cairn.source.SourceFile;
import cairn.yaml.FrontMatter;
import cairn.yaml.Key;
import cairn.yaml.Keys;
import cairn.yaml.Value;
import cairn.yaml.Words;
import cairn.yaml.YamlMapping;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the front matter of a page says, with the text still to be parsed.
 *
 * @param file the file
 * @param path the address that the page gets
 * @param order its place among its neighbours
 * @param redirectsFrom older addresses
 * @param lifetime when readers see it
 * @param gone what readers are told once it is over
 * @param stewardship who looks after it
 * @param leaflet what the front of a topic takes onto paper: files, or parts of them, each with its place
 * @param passages the words of the front matter
 * @param body the text below the front matter
 */
record PageHead(
        SourceFile file,
        PagePath path,
        Language language,
        String title,
        SourceRef titlePlace,
        String navTitle,
        String description,
        int order,
        Optional<Review> review,
        List<PagePath> redirectsFrom,
        SourceRef redirectsPlace,
        Lifetime lifetime,
        Optional<String> gone,
        Stewardship stewardship,
        Map<String, SourceRef> leaflet,
        List<Passage> passages,
        String body) {

    private static final Keys REVIEWED = Keys.of(
            Key.required("on", "The day.", Value.DAY),
            Key.required("by", "Who stands behind the words.", Value.TEXT),
            Key.optional("note", "What was looked at, and what is still to be asked.", Value.TEXT));

    private static final Keys KEYS = Keys.of(
                    Key.optional("id", "A name that stays when the file is renamed.", Value.SLUG),
                    Key.required("title", "The one big heading of the page; no other page has the same.", Value.TEXT),
                    Key.sometimes("nav_title", "A shorter title for menus and the browser's tab.", Value.TEXT),
                    Key.required("description", "One sentence, for search engines and the list of guides.", Value.TEXT),
                    Key.optional("order", "The guide's place in its topic; without it, the last.", Value.NUMBER))
            .and(LifetimeReader.KEYS)
            .and(
                    Key.sometimes("reviewed", "Who last stood behind the words.", new Value.Mapping(REVIEWED)),
                    Key.optional("review_in", "How long that holds, such as 6 months.", Value.SPAN),
                    Key.optional("owner", "Who answers for the page; readers never see it.", Value.TEXT),
                    Key.optional(
                            "audience",
                            "Whom it speaks to; readers never see it.",
                            Value.word(Audience.values(), Audience::word)),
                    Key.optional("redirects_from", "Older addresses of the page.", new Value.ListOf(Value.PATH)),
                    Key.sometimes("gone", "One sentence for readers once the page is taken away.", Value.TEXT));

    /** The keys that a page may have. */
    static Keys keys() {
        return KEYS;
    }

    /** The head of a page whose parts were read, at that address. */
    static PageHead of(SourceFile file, FrontMatter parts, PagePath path) {
        return of(file, parts, path, Language.ENGLISH);
    }

    /** The head of a page in that language. */
    static PageHead of(SourceFile file, FrontMatter parts, PagePath path, Language language) {
        YamlMapping keys = parts.keys();
        Optional<String> gone = keys.optional("gone", PageHead::withoutNumber);
        Lifetime lifetime = lifetime(keys, gone.isPresent());
        String title = keys.required("title", PageHead::withoutNumber, "");
        return new PageHead(
                file,
                path,
                language,
                title,
                keys.place("title"),
                keys.optional("nav_title", PageHead::withoutNumber).orElse(title),
                keys.required("description", PageHead::withoutNumber, ""),
                keys.optional("order", Words::number).orElse(Integer.MAX_VALUE),
                review(keys),
                keys.list("redirects_from", PagePath::of),
                keys.place("redirects_from"),
                lifetime,
                gone,
                new Stewardship(
                        keys.optional("id", Slug::of).map(id -> new Stewardship.Id(id, keys.place("id"))),
                        keys.text("owner"),
                        keys.optional("audience", Words.oneOf(Audience.values(), Audience::word))),
                keys.placedList("leaflet"),
                passages(keys),
                parts.body());
    }

    private static List<Passage> passages(YamlMapping keys) {
        return Stream.concat(
                        keys.passages(Passage.Kind.TITLE, "title", "nav_title").stream(),
                        keys.passages(Passage.Kind.DESCRIPTION, "description", "gone").stream())
                .toList();
    }

    /** A page with words for its end, and no time for it, has ended. */
    private static Lifetime lifetime(YamlMapping keys, boolean gone) {
        Lifetime lifetime = LifetimeReader.read(keys);
        return gone && lifetime.until().isEmpty() && !lifetime.isDraft() ? Lifetime.OVER : lifetime;
    }

    /** The head of the same page once its file says that, where nothing but the text below the front matter is another. */
    Optional<PageHead> reworded(SourceFile now) {
        return FrontMatter.bodyBelowSame(now, file)
                .map(text -> new PageHead(
                        now,
                        path,
                        language,
                        title,
                        titlePlace,
                        navTitle,
                        description,
                        order,
                        review,
                        redirectsFrom,
                        redirectsPlace,
                        lifetime,
                        gone,
                        stewardship,
                        leaflet,
                        passages,
                        text));
    }

    /** Whether no reader is shown the page before somebody publishes it. */
    boolean isDraft() {
        return lifetime.isDraft();
    }

    /** A number stands on the page, as a link from the register, and not in what search engines keep. */
    static String withoutNumber(String text) {
        Markdown.findNumber(text).ifPresent(number -> {
            throw new IllegalArgumentException("the number %s is typed into the text".formatted(number));
        });
        return text;
    }

    static Optional<Review> review(YamlMapping keys) {
        Optional<Period> reviewIn = keys.optional("review_in", Words::span);
        if (reviewIn.isPresent() && !keys.keys().contains("reviewed")) {
            keys.requiredMapping("reviewed");
        }
        return keys.mapping("reviewed")
                .map(reviewed -> new Review(
                        reviewed.required("on", LocalDate::parse, LocalDate.EPOCH),
                        reviewed.required("by", Function.identity(), ""),
                        reviewed.text("note").orElse(""),
                        reviewIn,
                        reviewed.place("on")));
    }
}
