package cairn.publish;

import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health for operators, which a negative port turns off. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean
    HealthServer healthServer(
            @Value("${management.server.port:8081}") int port,
            @Value("${management.server.address:127.0.0.1}") InetAddress address,
            PublishedSite site,
            ApplicationAvailability availability) {
        return new HealthServer(address, port, new HealthReport(new ContentHealth(site), availability));
    }
}
