package cairn.markdown;

import cairn.testing.Samples;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An example of the CommonMark specification.
 *
 * @param number as in the specification, from 1
 * @param section the heading that it stands under
 */
record SpecExample(int number, String section, String markdown, String html) {

    private static final Pattern PART = Pattern.compile(
            "^#+ (?<heading>[^\\n]*)$|^`{32} example\\n(?<markdown>.*?)^\\.\\n(?<html>.*?)^`{32}$",
            Pattern.MULTILINE | Pattern.DOTALL);

    /** Every example, in the order of the specification. */
    static Stream<SpecExample> all() {
        Matcher parts = PART.matcher(Samples.text(Samples.at("commonmark/spec-0.31.2.txt")));
        Stream.Builder<SpecExample> examples = Stream.builder();
        String section = "";
        int number = 0;
        while (parts.find()) {
            if (parts.group("heading") != null) {
                section = parts.group("heading");
            } else {
                number++;
                examples.add(new SpecExample(
                        number, section, withTabs(parts.group("markdown")), withTabs(parts.group("html"))));
            }
        }
        return examples.build();
    }

    /** The sections in the order of the specification. */
    static List<String> sections() {
        return all().map(SpecExample::section).distinct().toList();
    }

    private static String withTabs(String text) {
        return text.replace('→', '\t');
    }
}
