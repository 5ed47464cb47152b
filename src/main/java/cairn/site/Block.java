package cairn.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A piece of a page's body, in the order in which it is read. */
public sealed interface Block {

    /** The name of the component that shows it. */
    String component();

    /** The blocks that stand in it. */
    default List<Block> blocks() {
        return List.of();
    }

    /** Itself and all that stands in it, in reading order. */
    default Stream<Block> withThoseInside() {
        return Stream.concat(Stream.of(this), blocks().stream().flatMap(Block::withThoseInside));
    }

    /** Paragraphs, lists and the like. */
    record Prose(Html html) implements Block {
        @Override
        public String component() {
            return "prose";
        }
    }

    /** A table: the cells that head its columns, and those of each row, of which there are as many. */
    record Table(List<TableCell> header, List<List<TableCell>> rows) implements Block {
        @Override
        public String component() {
            return "table";
        }
    }

    /** Text for one group of readers, under a heading of that level. */
    record ForAudience(Audience audience, int level, List<Block> blocks) implements Block {
        @Override
        public String component() {
            return "audience";
        }
    }

    /** Text of an outcome for those readers alone who belong to each of the groups. */
    record ForReaders(Set<ReaderGroup> readers, List<Block> blocks) implements Block {

        /** Whether it is for somebody of whom this is known. */
        public boolean includes(Facts facts) {
            return readers.stream().allMatch(group -> group.includes(facts));
        }

        @Override
        public String component() {
            return "for-readers";
        }
    }

    /** A heading inside a section: level 3 or deeper. */
    record Heading(int level, String id, Html text) implements Block {
        @Override
        public String component() {
            return "heading";
        }
    }

    /** A box that sets a remark apart, with a visible label. */
    record Callout(CalloutKind kind, List<Block> blocks) implements Block {
        @Override
        public String component() {
            return "callout";
        }
    }

    /** Things to do one after the other: one ordered list. */
    record Steps(List<Block> blocks) implements Block {
        @Override
        public String component() {
            return "steps";
        }
    }

    /** Things to do or not to do; the level is that of its heading. */
    record Advice(boolean recommended, int level, List<Block> blocks) implements Block {
        @Override
        public String component() {
            return "advice";
        }
    }

    /** Organisations as cards; the level is that of their headings. */
    record OrganisationCards(int level, List<Organisation> organisations) implements Block {
        @Override
        public String component() {
            return "organisation-cards";
        }
    }

    /** Urgent help, its words from the register. */
    record UrgentHelp(ContactMethod contact) implements Block {
        @Override
        public String component() {
            return "urgent";
        }
    }

    /** Text that a reader opens; never anything urgent. */
    record Details(String title, List<Block> blocks) implements Block {
        @Override
        public String component() {
            return "details";
        }
    }

    /** Links that stand out, side by side where there is room. */
    record ActionLinks(List<ActionLink> links) implements Block {
        @Override
        public String component() {
            return "action-links";
        }
    }

    /**
     * Words of the original, where a translation has none that hold.
     *
     * @param language the language of those words
     * @param changed whether the original changed since it was translated, or else was never translated
     * @param blocks the words; none where only the heading above is the original's
     */
    record Original(Language language, boolean changed, List<Block> blocks) implements Block {
        @Override
        public String component() {
            return "original";
        }
    }

    /** A message as somebody might write it. */
    record Example(List<Block> blocks) implements Block {
        @Override
        public String component() {
            return "example";
        }
    }

    /** A few words in large letters, for somebody who shows the screen instead of speaking. */
    record Show(List<Block> blocks) implements Block {
        @Override
        public String component() {
            return "show";
        }
    }

    /** A sheet to fill in on the device, or by hand on paper: a field for each of the labels. */
    record Sheet(List<String> fields) implements Block {
        @Override
        public String component() {
            return "sheet";
        }
    }

    /** How readers tell the team that something on the site is wrong; nothing where the team has set no way yet. */
    record Corrections(List<ContactMethod> contacts) implements Block {
        @Override
        public String component() {
            return "corrections";
        }
    }
}
