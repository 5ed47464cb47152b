package cairn.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A check starts no server, so it should not wait for the classes of one to be looked for. */
class CheckWithoutSpringTest {

    @Test
    void asksForNoClassOfSpringOrOfTheSearch() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        try (Springless classes = new Springless()) {
            Object commands = classes.loadClass("cairn.command.CommandLine")
                    .getConstructor(PrintStream.class)
                    .newInstance(new PrintStream(said, true, StandardCharsets.UTF_8));
            Object status = commands.getClass()
                    .getMethod("run", List.class)
                    .invoke(commands, List.of("check", "content", "--color=never"));

            assertThat(said.toString(StandardCharsets.UTF_8)).contains("Nothing to mend.");
            assertThat(status).isEqualTo(0);
        }
    }

    /** The class path of the tests as if the server's libraries were not there. */
    private static final class Springless extends URLClassLoader {

        private static final List<String> LEFT_OUT =
                List.of("org.springframework.", "org.slf4j.", "org.apache.lucene.");

        Springless() {
            super(
                    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                            .map(Springless::url)
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (LEFT_OUT.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException("a check does without " + name);
            }
            return super.findClass(name);
        }

        private static URL url(String entry) {
            try {
                return new File(entry).toURI().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
