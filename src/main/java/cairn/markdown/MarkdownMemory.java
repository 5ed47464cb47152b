package cairn.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the texts of a site again and again, and parses only those that changed. What a text says depends on itself and
 * on where its links lead, so both are compared; parsing is most of the work of reading a site (decision 0020).
 *
 * <p>It holds what the last reading and the one under way asked for, and forgets the rest.
 */
public final class MarkdownMemory {

    private Map<String, Remembered> former = Map.of();
    private Map<String, Remembered> current = new ConcurrentHashMap<>();

    /** A new reading begins. One at a time: readings that overlap need memories of their own. */
    public void beginReading() {
        former = current;
        current = new ConcurrentHashMap<>();
    }

    /** Whether a text of that name is remembered, be it that its links lead elsewhere by now. */
    public boolean knows(String name, String text) {
        return known(name).filter(known -> known.text().equals(text)).isPresent();
    }

    /**
     * The document that {@link Markdown#parse} makes of the text, remembered where nothing changed. The links are asked
     * each time, in the same order.
     *
     * @param name what the text is called, such as its file: one text a name
     */
    public MarkdownDocument parse(String name, String text, LinkTargets links) {
        Remembered remembered =
                known(name).filter(known -> known.holds(text, links)).orElseGet(() -> Remembered.parse(text, links));
        current.put(name, remembered);
        return remembered.document();
    }

    private Optional<Remembered> known(String name) {
        return Optional.ofNullable(current.get(name)).or(() -> Optional.ofNullable(former.get(name)));
    }

    /**
     * A text that was parsed.
     *
     * @param asked every question about its links, with the answer
     */
    private record Remembered(String text, List<Asked> asked, MarkdownDocument document) {

        static Remembered parse(String text, LinkTargets links) {
            List<Asked> asked = new ArrayList<>();
            MarkdownDocument document = Markdown.parse(text, (destination, words, place) -> {
                LinkTargets.Answer answer = links.resolve(destination, words, place);
                asked.add(new Asked(destination, words, place, answer));
                return answer;
            });
            return new Remembered(text, List.copyOf(asked), document);
        }

        /** Asks all the links, even after one that leads elsewhere now, since whoever answers may keep account of them. */
        boolean holds(String text, LinkTargets links) {
            return this.text.equals(text)
                    && asked.stream()
                                    .filter(question -> !question.isAnsweredBy(links))
                                    .count()
                            == 0;
        }
    }

    private record Asked(String destination, String words, Place place, LinkTargets.Answer answer) {

        boolean isAnsweredBy(LinkTargets links) {
            return links.resolve(destination, words, place).equals(answer);
        }
    }
}
