package cairn.report;

import cairn.source.Severity;

/**
 * Colours for a terminal (ECMA-48, select graphic rendition), which say nothing that the words do not say.
 *
 * @param coloured whether there are any
 */
record Paint(boolean coloured) {

    private static final int BOLD = 1;
    private static final int RED = 31;
    private static final int YELLOW = 33;
    private static final int CYAN = 36;
    private static final int GREEN = 32;

    String bold(String text) {
        return dye(BOLD, text);
    }

    String good(String text) {
        return dye(GREEN, text);
    }

    String severity(Severity severity, String text) {
        return dye(
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case NOTE -> CYAN;
                },
                text);
    }

    private String dye(int colour, String text) {
        return coloured ? "\u001B[%dm%s\u001B[0m".formatted(colour, text) : text;
    }
}
