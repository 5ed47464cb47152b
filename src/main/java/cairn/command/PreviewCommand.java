package cairn.command;

import cairn.preview.PreviewApplication;
import cairn.preview.PreviewCall;
import java.io.PrintStream;
import java.util.List;

/** Opens the editors' workbench. */
final class PreviewCommand implements Command {

    @Override
    public String name() {
        return "preview";
    }

    @Override
    public String usage() {
        return """
            java -jar cairn.jar preview [DIR] [--port=N]
                    opens the editors' workbench, for this machine alone: the site
                    as it would be, with an editor beside each page
            """;
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        PreviewApplication.start(WrongCall.unless(() -> PreviewCall.of(words, ContentArgument.usual())));
        return ExitStatus.GOES_ON;
    }
}
