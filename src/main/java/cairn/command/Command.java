package cairn.command;

import java.io.PrintStream;
import java.util.List;

/** One command. */
interface Command {

    /** The word that asks for it. */
    String name();

    /** How it is called and what it does, for the list of commands: lines of at most 80 characters, each with its end. */
    String usage();

    /**
     * Does what the words behind its name ask for, and gives the {@link ExitStatus}.
     *
     * @throws WrongCall where they ask for nothing that it does
     * @throws cairn.publish.ContentRefused where the content folder is not there
     * @throws java.io.UncheckedIOException where it cannot be read
     */
    int run(List<String> words, PrintStream out);
}
