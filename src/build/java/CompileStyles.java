import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import de.larsgrefer.sass.embedded.importer.ClasspathImporter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compiles the style sheet while the project is built, with the Dart Sass that comes inside its jar, against the design
 * system that comes inside another: no Node, no download.
 *
 * <p>Arguments: the Sass file to read, the CSS file to write.
 */
class CompileStyles {

    public static void main(String[] args) throws Exception {
        Path source = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Files.createDirectories(target.getParent());
        try (SassCompiler compiler = SassCompilerFactory.bundled()) {
            compiler.setOutputStyle(OutputStyle.COMPRESSED);
            compiler.setEmitCharset(false);
            compiler.setQuietDeps(true);
            compiler.registerImporter(new ClasspathImporter().autoCanonicalize());
            Files.writeString(target, compiler.compileFile(source.toFile()).getCss());
        }
    }
}
