package cairn.search;

import java.util.Set;

/** Words that say nothing of what is looked for. */
final class SmallWords {

    /** As they come out of the analysis: in small letters, without apostrophes. */
    static final Set<String> ALL = Set.of(
            ("a about already an and any are as at be been being but by can cant could did didnt do does doesnt doing done dont ever for from"
                            + " gonna had has hasnt have havent having he hed hell her here hers hes him his how i id if ill im in is"
                            + " isnt it its ive just let like lot me my no not now of on or our over really she shed shes should so some"
                            + " than that thats the their them then there they theyre theyve this to too up us was we were what"
                            + " whats when where which who whos whose why will with wont would you your yours")
                    .split(" "));

    /** Words that people begin with, and that stand in too many titles to tell one from another; without their endings. */
    static final Set<String> VAGUE = Set.of(
            "someon",
            "somebodi",
            "someth",
            "anyon",
            "anyth",
            "thing",
            "alreadi",
            "still",
            "again",
            "anymor",
            "pleas",
            "help");

    private SmallWords() {}
}
