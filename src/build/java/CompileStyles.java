import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import de.larsgrefer.sass.embedded.importer.ClasspathImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles the style sheets while the project is built, with the Dart Sass that comes inside its jar, against the design
 * system that comes inside another: no Node, no download.
 *
 * <p>Arguments: the folder of Sass files to read, the folder of CSS files to write. Names that begin with _ are parts of
 * others.
 */
class CompileStyles {

    public static void main(String[] args) throws Exception {
        Path sources = Path.of(args[0]);
        Path targets = Path.of(args[1]);
        try (SassCompiler compiler = SassCompilerFactory.bundled()) {
            compiler.setOutputStyle(OutputStyle.COMPRESSED);
            compiler.setEmitCharset(false);
            compiler.setQuietDeps(true);
            compiler.registerImporter(new ClasspathImporter().autoCanonicalize());
            for (Path source : sheets(sources)) {
                String name = sources.relativize(source).toString().replaceFirst("scss$", "css");
                Path target = targets.resolve(name);
                Files.createDirectories(target.getParent());
                Files.writeString(target, compiler.compileFile(source.toFile()).getCss());
            }
        }
    }

    private static List<Path> sheets(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".scss"))
                    .filter(file -> !file.getFileName().toString().startsWith("_"))
                    .sorted()
                    .toList();
        }
    }
}
