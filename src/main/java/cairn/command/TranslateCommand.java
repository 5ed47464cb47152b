package cairn.command;

import cairn.content.TranslationWork;
import cairn.site.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Begins a translation, or renews what one was made from. */
final class TranslateCommand implements Command {

    private static final String ACCEPT = "--accept";

    @Override
    public String name() {
        return "translate";
    }

    @Override
    public String usage() {
        return """
            java -jar cairn.jar translate [--accept] FILE LANGUAGE [DIR]
                    begins a translation of a page: a draft beside it, to write in;
                    with --accept, notes that one says what the original says now
            """;
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        List<String> rest = new ArrayList<>(words);
        boolean accept = rest.remove(ACCEPT);
        if (rest.size() < 2 || rest.size() > 3) {
            throw new WrongCall("translate takes a file and the tag of a language.");
        }
        Path folder = ContentArgument.find(rest.subList(2, rest.size()));
        if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
            throw new WrongCall("translate needs a content folder that it can write to.");
        }
        String file = WrongCall.unless(() -> below(folder, rest.get(0)));
        Language language = WrongCall.unless(() -> new Language(rest.get(1)));
        TranslationWork work = new TranslationWork(folder);
        try {
            out.print(accept ? accept(work, file, language) : begin(work, file, language));
            return ExitStatus.FINE;
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return ExitStatus.PROBLEMS;
        } catch (IOException e) {
            out.printf("%s cannot be written to: %s%n", folder, e.getMessage());
            return ExitStatus.WRONG_CALL;
        }
    }

    /** The file's path below the content folder, be it named from there or from here. */
    private static String below(Path content, String file) {
        Path named = Path.of(file).toAbsolutePath().normalize();
        Path root = content.toAbsolutePath().normalize();
        Path below = named.startsWith(root) ? root.relativize(named) : Path.of(file);
        return below.toString().replace('\\', '/');
    }

    private static String begin(TranslationWork work, String file, Language language) throws IOException {
        return "Wrote %s, a draft with the original's words: write over them in %s.%n"
                .formatted(work.begin(file, language), language.ownName());
    }

    private static String accept(TranslationWork work, String file, Language language) throws IOException {
        TranslationWork.Accepted accepted = work.accept(file, language);
        int left = accepted.untranslated();
        return left == 0
                ? "%s says what the original says now.%n".formatted(accepted.file())
                : "%s has the parts of the original as it is now, but %d of %d still %s its words: write them in %s.%n"
                        .formatted(
                                accepted.file(),
                                left,
                                accepted.parts(),
                                left == 1 ? "says" : "say",
                                language.ownName());
    }
}
