package cairn.command;

import cairn.check.CheckedContent;
import cairn.report.Result;
import cairn.report.TextReport;
import cairn.site.Site;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The call of a command that makes files of the content.
 *
 * @param content the content that was named, or the usual one
 * @param site the site as it is now, but for who is open; nothing where the content has errors
 * @param target the folder to write to
 */
record WritingCall(CheckedContent content, Optional<Site> site, Path target) {

    /**
     * What the words behind a command mean.
     *
     * @throws WrongCall where they are not one or two folders
     */
    static WritingCall of(Command command, List<String> words, Clock clock) {
        if (words.isEmpty() || words.size() > 2) {
            throw new WrongCall("%s takes the folder to write to, and before it the content's folder if you like."
                    .formatted(command.name()));
        }
        int last = words.size() - 1;
        CheckedContent content = CheckedContent.of(ContentArgument.find(words.subList(0, last)), clock);
        return new WritingCall(
                content,
                content.timeline().map(timeline -> timeline.lastingAt(clock.instant())),
                Path.of(words.get(last)));
    }

    /** Tells the errors for which there is no site. */
    int refuse(PrintStream out) {
        out.print(TextReport.of(new Result(content.errors(), content.sources(), "", 0), false));
        return ExitStatus.PROBLEMS;
    }
}
