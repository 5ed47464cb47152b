package cairn.content;

import cairn.yaml.YamlLine;

/** The words with which a new file begins: nothing wrong, and nothing that readers see yet. */
public final class StarterText {

    private StarterText() {}

    /** A page or a guide, as a draft. */
    public static String page(String title, String description) {
        return """
                ---
                title: %s
                description: %s
                status: draft
                ---

                Say first what matters most.

                ## The first part

                One thought in each sentence.
                """.formatted(YamlLine.quoted(title), YamlLine.quoted(description));
    }

    /**
     * An organisation whose facts nobody has checked yet.
     *
     * @param id the name of its file
     * @param web the https address of its web site
     */
    public static String organisation(String id, String name, String purpose, String who, String place, String web) {
        return """
                name: %s
                purpose: %s
                who: %s
                place: %s
                contacts:
                  - id: %s-web
                    kind: web
                    value: %s
                    label: %s
                    standing: unsure
                    check: Open the address.
                standing:
                  purpose: unsure
                  who: unsure
                """.formatted(
                        YamlLine.quoted(name),
                        YamlLine.quoted(purpose),
                        YamlLine.quoted(who),
                        YamlLine.quoted(place),
                        id,
                        YamlLine.quoted(web),
                        YamlLine.quoted(name));
    }

    /** A text for several pages. */
    public static String snippet() {
        return "Words that stand on several pages.\n";
    }
}
