package cairn.check;

import cairn.content.ReadContent;
import cairn.source.FileText;
import cairn.source.PartMemory;
import cairn.source.Passage;
import cairn.source.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Telephone numbers stand in the values of the register, and in no sentence of it: a number has one home. */
final class NumbersStandInTheRegister implements ContentRule {

    /** Those of the front matter and of running text are refused while they are read. */
    private static final Set<Passage.Kind> SENTENCES = Set.of(Passage.Kind.FACT, Passage.Kind.LONG_FORM);

    private final PartMemory<FileText, List<Problem>> memory;

    NumbersStandInTheRegister(PartMemory<FileText, List<Problem>> memory) {
        this.memory = memory;
    }

    @Override
    public Stream<Problem> check(ReadContent content) {
        return memory.of(content.texts(), List.of(), NumbersStandInTheRegister::check).stream()
                .flatMap(List::stream);
    }

    private static List<Problem> check(FileText text) {
        return text.passages().stream()
                .filter(passage -> SENTENCES.contains(passage.kind()))
                .flatMap(passage -> passage
                        .number()
                        .map(number -> Problem.error(
                                "number-in-sentence",
                                passage.place(passage.text().indexOf(number)),
                                "The number %s is typed into a sentence.".formatted(number),
                                "Let it stand once, as the value of a contact, and speak of it without the number."))
                        .stream())
                .toList();
    }
}
