package cairn.wording;

import java.util.List;

/** Flags passages with fewer or more characters than that. */
record PassageLength(int least, int most) implements Look {

    @Override
    public List<Hit> hits(PassageWords words) {
        int length = words.text().codePointCount(0, words.text().length());
        return length >= least && length <= most
                ? List.of()
                : List.of(new Hit(
                        new Span(0, words.text().length()),
                        "This has %d characters, which is too %s".formatted(length, length < least ? "few" : "many"),
                        ""));
    }
}
