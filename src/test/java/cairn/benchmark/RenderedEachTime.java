package cairn.benchmark;

import cairn.content.ContentReader;
import cairn.page.Pages;
import cairn.site.PagePath;
import cairn.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same pages as an application of Spring MVC usually gives them: filled and packed for each request. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
public class RenderedEachTime {

    private final Pages pages = Pages.unpacked();
    private final Site site = ContentReader.read(Path.of(System.getProperty("content")))
            .timeline()
            .orElseThrow()
            .at(Instant.now());

    /** Starts it with Spring Boot's own arguments. */
    public static void main(String[] arguments) {
        SpringApplication.run(RenderedEachTime.class, arguments);
    }

    /** A page, or 404. */
    @GetMapping("/**")
    public ResponseEntity<String> page(HttpServletRequest request) {
        return PagePath.isPath(request.getRequestURI())
                ? pages.draw(site, PagePath.of(request.getRequestURI()))
                        .map(html -> ResponseEntity.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .body(html))
                        .orElse(ResponseEntity.notFound().build())
                : ResponseEntity.notFound().build();
    }
}
