package cairn;

import cairn.command.CommandLine;
import cairn.command.ExitStatus;
import cairn.page.PageConfiguration;
import cairn.publish.HealthConfiguration;
import cairn.publish.PublishConfiguration;
import cairn.web.WebConfiguration;
import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.jetty.autoconfigure.servlet.JettyServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Cairn: public guidance from Markdown.
 *
 * <p>The public site is what is imported here and nothing else: no folder is searched for more, so that the workbench
 * can never become part of it. For the same reason, and for a short start, what is used of Spring Boot is named too
 * (decision 30).
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    ApplicationAvailabilityAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    JettyServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class
})
@Import({
    PageConfiguration.class,
    WebConfiguration.class,
    PublishConfiguration.class,
    HealthConfiguration.class,
    ReadyMessage.class,
    Rehearsal.class
})
public class CairnApplication {

    /** Starts what the first word of the command line asks for; {@code serve} where there is none. */
    public static void main(String[] args) {
        List<String> words = List.of(args);
        if (CommandLine.asksToServe(words)) {
            serve(args);
            return;
        }
        int status = new CommandLine(output()).run(words);
        if (status != ExitStatus.GOES_ON) {
            System.exit(status);
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
