package cairn.preview.gate;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps the workbench to this machine and to its own pages. */
@Configuration(proxyBeanMethods = false)
@Import(StartController.class)
public class GateConfiguration {

    @Bean
    Secrets secrets() {
        return Secrets.random();
    }

    @Bean
    FilterRegistrationBean<Gate> gate(Secrets secrets) {
        FilterRegistrationBean<Gate> filter = new FilterRegistrationBean<>(new Gate(new GateRules(secrets)));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Whatever a setting says: nothing but this machine reaches the workbench. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> thisMachineOnly() {
        return factory -> factory.setAddress(InetAddress.getLoopbackAddress());
    }
}
