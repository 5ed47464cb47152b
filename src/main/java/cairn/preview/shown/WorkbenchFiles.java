package cairn.preview.shown;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The style sheets and scripts of the workbench, and the modules that they import. */
@Controller
final class WorkbenchFiles {

    private static final String ASSETS = "/~/assets/";
    private static final String MODULES = "/~/modules/";
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+/)*[a-z0-9-]+\\.(css|js|svg)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml;charset=utf-8");

    private final Modules modules;

    WorkbenchFiles(Modules modules) {
        this.modules = modules;
    }

    @GetMapping(ASSETS + "**")
    void asset(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getRequestURI().substring(ASSETS.length());
        answer(
                response,
                name,
                Optional.of(folder(name) + name)
                        .filter(path -> NAME.matcher(name).matches()));
    }

    /** Style sheets are compiled, as those of the site are; all else is served as it was written. */
    private static String folder(String name) {
        return name.endsWith(".css") ? "styles/workbench/" : "workbench/";
    }

    @GetMapping(MODULES + "**")
    void module(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getRequestURI().substring(MODULES.length());
        answer(
                response,
                name,
                name.endsWith(".js") ? modules.resource(name.substring(0, name.length() - 3)) : Optional.empty());
    }

    private static void answer(HttpServletResponse response, String name, Optional<String> resource)
            throws IOException {
        try (InputStream in = resource.map(path -> WorkbenchFiles.class.getResourceAsStream("/" + path))
                .orElse(null)) {
            if (in == null) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
            in.transferTo(response.getOutputStream());
        }
    }
}
