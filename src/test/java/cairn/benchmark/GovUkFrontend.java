package cairn.benchmark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * GOV.UK Frontend as it was released.
 *
 * @param version the one that this classpath has
 */
record GovUkFrontend(String version) {

    private static final String VERSION = "META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties";
    private static final String FILES = "META-INF/resources/webjars/govuk-frontend/%s/dist/govuk/%s";

    /** The one of this classpath. */
    static GovUkFrontend released() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = open(VERSION)) {
            properties.load(file);
        }
        return new GovUkFrontend(properties.getProperty("version"));
    }

    /** A file of the release, by its path below {@code dist/govuk}. */
    byte[] file(String path) throws IOException {
        try (InputStream file = open(FILES.formatted(version, path))) {
            return file.readAllBytes();
        }
    }

    /** A component as its template makes it with nothing chosen. */
    String component(String name) throws IOException {
        return new String(file("components/" + name + "/template-default.html"), StandardCharsets.UTF_8);
    }

    private static InputStream open(String path) throws IOException {
        InputStream file = GovUkFrontend.class.getClassLoader().getResourceAsStream(path);
        if (file == null) {
            throw new FileNotFoundException(path);
        }
        return file;
    }
}
