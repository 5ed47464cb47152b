package cairn;

import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Cairn: public guidance from Markdown. */
@SpringBootApplication
public class CairnApplication {

    /** Starts what the first word of the command line asks for; {@code serve} where there is none. */
    public static void main(String[] args) {
        List<String> words = List.of(args);
        if (CommandLine.asksToServe(words)) {
            serve(args);
        } else {
            System.exit(new CommandLine(output()).run(words));
        }
    }

    private static void serve(String[] args) {
        SpringApplication application = new SpringApplication(CairnApplication.class);
        application.run(CommandLine.withoutWord(args));
    }

    /** The results of a command go to standard output, where a shell expects them, and not to the log. */
    private static PrintStream output() {
        return System.out;
    }
}
