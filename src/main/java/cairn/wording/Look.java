package cairn.wording;

import cairn.content.StyleRule;
import java.util.List;

/** What a rule of the house style looks at. */
@FunctionalInterface
interface Look {

    /** What it flags in a passage. */
    List<Hit> hits(PassageWords words);

    /**
     * The look of a rule.
     *
     * @param names the names of the register, which nobody can reword
     */
    static Look of(StyleRule rule, Phrases names) {
        return switch (rule.kind()) {
            case PHRASES -> new ForbiddenPhrases(rule, names);
            case SENTENCE_LENGTH -> new LongSentences(rule.most().orElse(Integer.MAX_VALUE));
            case ABBREVIATIONS -> new UnexplainedAbbreviations(rule, names);
            case LENGTH -> new PassageLength(rule.least().orElse(0), rule.most().orElse(Integer.MAX_VALUE));
            case ENDING -> new ForbiddenEndings(rule);
            case BEGINNING -> new RequiredBeginnings(rule);
        };
    }

    /** The exceptions of a rule, ready to be looked for. */
    static Phrases exceptions(StyleRule rule) {
        return new Phrases(rule.except().stream().map(StyleRule.Placed::words).toList());
    }
}
