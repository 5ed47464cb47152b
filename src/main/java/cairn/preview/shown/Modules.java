package cairn.preview.shown;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ES modules that come in web jars: those in the list and no other file of any jar. */
final class Modules {

    private static final String LIST = "/workbench/modules.properties";

    private final Map<String, String> resources;

    private Modules(Map<String, String> resources) {
        this.resources = resources;
    }

    /** Those that the list names; none where there is no list. */
    static Modules load() {
        Properties list = new Properties();
        try (InputStream in = Modules.class.getResourceAsStream(LIST)) {
            if (in != null) {
                list.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> resources = new TreeMap<>();
        list.stringPropertyNames().forEach(name -> resources.put(name, list.getProperty(name)));
        return new Modules(resources);
    }

    /** The class path resource of a module, by the name that scripts import it by. */
    Optional<String> resource(String name) {
        return Optional.ofNullable(resources.get(name));
    }

    /** Where the browser finds each of them (HTML Standard, section 8.1.6.2: import maps). */
    String importMap() {
        return resources.keySet().stream()
                .map(name -> "\"%1$s\":\"/~/modules/%1$s.js\"".formatted(name))
                .collect(Collectors.joining(",", "{\"imports\":{", "}}"));
    }
}
