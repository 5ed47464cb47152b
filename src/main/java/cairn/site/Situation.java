package cairn.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The text for everyone to whom the same has happened, with parts that are for some of them.
 *
 * @param id the name of its file, by which answers refer to it
 * @param page its words; what stands before the first section is the one thing to do first
 * @param helps what kinds of help it takes, the most wanted first, as the register calls them
 * @param mentions the organisations that it names
 */
public record Situation(String id, Page page, List<String> helps, List<Mention> mentions) {

    private static final String REMOVE = "remove";

    /** @throws NullPointerException where something is missing */
    public Situation {
        helps = List.copyOf(helps);
        mentions = List.copyOf(mentions);
    }

    /** The one thing to do first, for somebody of whom this is known. */
    public List<Block> first(Facts facts) {
        return shown(page.lead(), facts);
    }

    /** The sections that say something to somebody of whom this is known. */
    public List<Section> sections(Facts facts) {
        return page.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.plainTitle(),
                        section.language(),
                        shown(section.blocks(), facts)))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    /**
     * Those of the register who help in this, and serve everyone of whom this is known; what can be closed comes last. What
     * takes pictures down is there for pictures, whatever else it does.
     */
    public List<Organisation> help(List<Organisation> register, Facts facts) {
        Map<String, Organisation> help = new LinkedHashMap<>();
        for (String kind : helps) {
            register.stream()
                    .filter(organisation -> organisation.helps().contains(kind))
                    .filter(Organisation::isForReaders)
                    .filter(organisation ->
                            helps.contains(REMOVE) || !organisation.helps().contains(REMOVE))
                    .filter(facts::allow)
                    .sorted(Comparator.comparing(Organisation::keepsHours))
                    .forEach(organisation -> help.putIfAbsent(organisation.id(), organisation));
        }
        return List.copyOf(help.values());
    }

    private static List<Block> shown(List<Block> blocks, Facts facts) {
        return blocks.stream().flatMap(block -> shown(block, facts)).toList();
    }

    private static Stream<Block> shown(Block block, Facts facts) {
        if (block instanceof Block.ForReaders part) {
            return part.includes(facts) ? shown(part.blocks(), facts).stream() : Stream.empty();
        }
        return Stream.of(block);
    }
}
