package cairn.preview;

import cairn.preview.draft.DraftConfiguration;
import cairn.preview.editor.EditorConfiguration;
import cairn.preview.gate.GateConfiguration;
import cairn.preview.gate.Secrets;
import cairn.preview.gate.Workbench;
import cairn.preview.shown.ShownConfiguration;
import cairn.web.AnswersConfiguration;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The editors' workbench: an application of its own, of which the public one knows nothing but how to start it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    GateConfiguration.class,
    DraftConfiguration.class,
    EditorConfiguration.class,
    ShownConfiguration.class,
    AnswersConfiguration.class,
    FirstAddress.class
})
public class PreviewApplication {

    /** The address to open first, which makes a browser known. */
    public static String firstAddress(ApplicationContext context) {
        WebServer server = ((WebServerApplicationContext) context).getWebServer();
        return Workbench.firstAddress(Objects.requireNonNull(server).getPort(), context.getBean(Secrets.class));
    }

    /** Starts the workbench, which goes on until the program is ended. */
    public static void start(PreviewCall call) {
        SpringApplication application = new SpringApplication(PreviewApplication.class);
        application.run(
                "--cairn.content=" + call.folder(),
                "--server.port=" + call.port(),
                "--server.shutdown=immediate",
                "--management.server.port=-1");
    }
}
