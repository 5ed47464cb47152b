package cairn.content;

import cairn.markdown.LinkTargets;
import cairn.markdown.Markdown;
import cairn.markdown.MarkdownMemory;
import cairn.site.Language;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/**
 * Parses on all processors what will be read one text after the other. Whatever is found here goes into the memory alone,
 * which looks at it as at what an earlier reading left: with other links it would be parsed again. So it can be too much
 * or too little, and changes nothing but the time (decision 0021).
 */
final class ReadingAhead {

    /** A little of everything, so that it takes what other texts will take. */
    private static final String SAMPLE = """
            One *word* and [another](there).

            ## Heading {#heading}

            > [!NOTE]
            > A box.

            - A list

            1. Steps
            """;

    private static final LinkTargets ANYWHERE =
            (destination, text, place) -> new LinkTargets.Target(destination, Optional.empty());

    private final Register register;
    private final Addresses addresses;
    private final MarkdownMemory memory;

    /** @param memory where what was parsed is found again */
    ReadingAhead(Register register, Addresses addresses, MarkdownMemory memory) {
        this.register = register;
        this.addresses = addresses;
        this.memory = memory;
    }

    /** Lets another processor load the parser while this one reads what needs none: hundreds of classes. */
    static void loadParser() {
        Loaded.begin();
    }

    /** Parses the texts of pages, and of translations with the originals that they are held against. */
    void parse(List<PageHead> pages, List<TranslationHead> translations) {
        Stream<Ahead> ofPages =
                pages.stream().map(head -> new Ahead(head, new LinkResolver(head.file(), register, addresses)));
        Stream<Ahead> ofTranslations = translations.stream()
                .flatMap(head -> Stream.of(
                        at(head, head.head(), head.translation().language()),
                        at(head, head.original(), Language.ENGLISH)));
        Stream.concat(ofPages, ofTranslations)
                .filter(text -> !memory.knows(text.links().name(), text.head().body()))
                .toList()
                .parallelStream()
                .forEach(text -> memory.parse(text.links().name(), text.head().body(), text.links()));
    }

    private Ahead at(TranslationHead translation, PageHead text, Language language) {
        return new Ahead(
                text,
                new LinkResolver(
                        text.file(),
                        register,
                        addresses,
                        language,
                        Optional.of(translation.head().path())));
    }

    /** A text, and what answers for its links and is thrown away. */
    private record Ahead(PageHead head, LinkResolver links) {}

    /** Once for the whole program, when it is first asked for. */
    private static final class Loaded {

        static {
            ForkJoinPool.commonPool().execute(() -> Markdown.parse(SAMPLE, ANYWHERE));
        }

        static void begin() {
            // The first call has done it.
        }
    }
}
