package cairn;

import cairn.publish.PublishedSite;
import java.nio.file.FileSystems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in one line where the site is to be seen. */
@Component
final class ReadyMessage {

    private static final Logger log = LoggerFactory.getLogger(ReadyMessage.class);

    private final PublishedSite site;

    ReadyMessage(PublishedSite site) {
        this.site = site;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            log.info(
                    "Cairn is ready at http://localhost:{} with {} pages from {}",
                    context.getWebServer().getPort(),
                    site.get().everyPage().count(),
                    place());
        }
    }

    private String place() {
        boolean onDisk = site.folder().getFileSystem().equals(FileSystems.getDefault());
        return onDisk ? site.folder().toString() : "the copy inside the jar";
    }
}
