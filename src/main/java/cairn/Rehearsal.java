package cairn;

import cairn.site.CurrentSite;
import cairn.site.Page;
import cairn.site.PagePath;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where {@code cairn.rehearsal} is true: asks for every page as browsers do and ends. So an archive of Java's, which is
 * written at the end, holds what the first page needs as well as what the start does (decision 30).
 */
@Component
final class Rehearsal {

    private static final List<String> CODINGS = List.of("br, gzip", "gzip", "identity");

    private final CurrentSite site;
    private final boolean wanted;

    Rehearsal(CurrentSite site, @Value("${cairn.rehearsal:false}") boolean wanted) {
        this.site = site;
        this.wanted = wanted;
    }

    @EventListener
    void rehearse(ApplicationReadyEvent ready) throws IOException {
        ConfigurableApplicationContext context = ready.getApplicationContext();
        if (wanted && context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            int port = web.getWebServer().getPort();
            List<PagePath> pages = Stream.concat(
                            Stream.of(PagePath.ROOT), site.get().everyPage().map(Page::path))
                    .distinct()
                    .toList();
            for (PagePath page : pages) {
                for (String coding : CODINGS) {
                    ask(port, page, coding);
                }
            }
            context.close();
        }
    }

    /** By hand: a client of Java's would put its own classes into the archive. */
    private static void ask(int port, PagePath page, String coding) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: %s\r\nConnection: close\r\n\r\n"
                    .formatted(page, coding);
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }
}
