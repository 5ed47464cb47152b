package cairn.web;

import java.util.List;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

/**
 * What leads a request to its controller. Spring Boot's own set-up for pages made of views, JSON and files would be made at
 * each start and never used (decision 30).
 */
@Configuration(proxyBeanMethods = false)
public class RoutingConfiguration {

    @Bean
    RequestMappingHandlerMapping handlerMapping() {
        return new RequestMappingHandlerMapping();
    }

    /** With a converter that is never used: left to itself it makes all of them, for JSON too (decision 30). */
    @Bean
    RequestMappingHandlerAdapter handlerAdapter() {
        RequestMappingHandlerAdapter adapter = new RequestMappingHandlerAdapter();
        adapter.setMessageConverters(List.of(new ByteArrayHttpMessageConverter()));
        return adapter;
    }

    /** In the place of three, of which the first makes the same converters once more. */
    @Bean
    HandlerExceptionResolver exceptionResolver() {
        return new DefaultHandlerExceptionResolver();
    }

    @Bean
    ErrorPageRegistrar errorPage() {
        return registry -> registry.addErrorPages(new ErrorPage(ErrorPageController.ADDRESS));
    }
}
