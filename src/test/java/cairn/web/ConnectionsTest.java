package cairn.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What the server sets aside for each connection, of which there may be two thousand in a heap of 96 MB. */
class ConnectionsTest extends RunningSite {

    @Test
    void setAsideNothingToRememberHeadersIn(@Autowired ServletWebServerApplicationContext context) {
        JettyWebServer server = (JettyWebServer) context.getWebServer();

        assertThat(server).isNotNull();
        assertThat(Stream.of(server.getServer().getConnectors())
                        .map(connector -> connector.getConnectionFactory(HttpConnectionFactory.class))
                        .map(HttpConnectionFactory::getHttpConfiguration))
                .isNotEmpty()
                .allMatch(each -> each.getHeaderCacheSize() == 0);
    }
}
