package cairn.preview;

import static org.assertj.core.api.Assertions.assertThat;

import cairn.CairnApplication;
import cairn.testing.RunningWorkbench;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The public site holds nothing of the workbench: no bean, no route, no filter, no script. */
class SeparationTest {

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext site;

    @SuppressWarnings("NullAway.Init")
    private static RunningWorkbench workbench;

    @BeforeAll
    static void startBoth() {
        SpringApplication application = new SpringApplication(CairnApplication.class);
        application.setRegisterShutdownHook(false);
        site = application.run(
                "--cairn.content=content",
                "--server.port=0",
                "--server.shutdown=immediate",
                "--management.server.port=-1");
        workbench = RunningWorkbench.over(Path.of("content"));
    }

    @AfterAll
    static void stopBoth() {
        site.close();
        workbench.close();
    }

    @Test
    void thePublicSiteHasTheseRoutesAndNoOthers() {
        System.out.println("Routes of the public site: " + routes(site));
        System.out.println("Routes of the workbench: " + routes(workbench.context()));

        assertThat(routes(site)).containsExactlyInAnyOrder("/**", "/leave", "/error");
        assertThat(routes(workbench.context()))
                .contains("/~/start", "/~/events", "/~/edit", "/~/health", "/~/api/file PUT", "/~/assets/**")
                .containsAll(routes(site));
    }

    @Test
    void thePublicSiteHasNoBeanOfTheWorkbench() {
        assertThat(beans(site)).noneMatch(name -> name.startsWith("cairn.preview"));
        assertThat(beans(workbench.context())).anyMatch(name -> name.startsWith("cairn.preview"));
        assertThat(beans(workbench.context())).doesNotContain("cairn.publish.PublishedSite");
    }

    @Test
    void thePublicSiteHasNoFilterAndNoServletOfTheWorkbench() {
        System.out.println("Filters of the public site: " + filters(site));
        System.out.println("Filters of the workbench: " + filters(workbench.context()));

        assertThat(filters(site)).noneMatch(name -> name.startsWith("cairn.preview"));
        assertThat(filters(workbench.context()))
                .contains("cairn.preview.gate.Gate", "cairn.preview.shown.BarFilter")
                .doesNotContain("cairn.web.MannersFilter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/~/start",
                "/~/events",
                "/~/health",
                "/~/edit?file=site.yml",
                "/~/api/file?path=site.yml",
                "/~/assets/bar/bar.js",
                "/workbench/bar.js",
                "/~/modules/@codemirror/state.js",
                "/webjars/codemirror__state/dist/index.js",
                "/META-INF/resources/webjars/codemirror__state/dist/index.js"
            })
    void thePublicSiteAnswersNoneOfItsAddresses(String address) throws Exception {
        assertThat(ask(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/online-blackmail/what-to-do", "/about", "/no-such-page"})
    void thePublicSitesPagesKnowNothingOfIt(String address) throws Exception {
        assertThat(ask(address).body()).doesNotContain("workbench").doesNotContain("/~/");
        assertThat(workbench.known("GET", address, "").body()).contains("cairn-workbench");
    }

    private static HttpResponse<String> ask(String address) throws Exception {
        int port = Objects.requireNonNull(((WebServerApplicationContext) site).getWebServer())
                .getPort();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static Set<String> routes(ApplicationContext context) {
        Set<String> routes = new TreeSet<>();
        context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> info.getPatternValues()
                        .forEach(pattern -> routes.add((pattern + " "
                                        + Stream.of(info.getMethodsCondition()
                                                        .getMethods()
                                                        .toArray())
                                                .map(Object::toString)
                                                .filter(method -> !method.equals("GET"))
                                                .reduce("", String::concat))
                                .strip())));
        context.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .forEach(routes::add);
        return routes;
    }

    private static Set<String> beans(ApplicationContext context) {
        Set<String> names = new TreeSet<>();
        for (String name : context.getBeanDefinitionNames()) {
            names.add(AopUtils.getTargetClass(context.getBean(name)).getName());
        }
        return names;
    }

    private static Set<String> filters(ApplicationContext context) {
        Set<String> names = new TreeSet<>();
        var servlets = Objects.requireNonNull(((WebApplicationContext) context).getServletContext());
        servlets.getFilterRegistrations().values().forEach(filter -> names.add(filter.getClassName()));
        servlets.getServletRegistrations().values().forEach(servlet -> names.add(servlet.getClassName()));
        return names;
    }
}
