package cairn.testing;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Every code of a problem that the program can tell, found in its source by the compiler: the texts that are given to a
 * parameter called {@code code} of whatever method, constructor or record. Where something else than a text is given,
 * it must be such a parameter itself, handed on, so a code that is put together or comes from a file does not escape:
 * that is a failure of the test.
 */
public final class ToldCodes extends TreePathScanner<Void, Trees> {

    private static final Path SOURCE = Path.of("src", "main", "java");
    private static final String PARAMETER = "code";

    private final SortedSet<String> codes = new TreeSet<>();

    private ToldCodes() {}

    /** The codes in order. */
    public static SortedSet<String> all() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files = Samples.below(SOURCE)
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    null,
                    List.of("-proc:none", "-cp", System.getProperty("java.class.path")),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            ToldCodes found = new ToldCodes();
            var units = task.parse();
            task.analyze();
            units.forEach(unit -> found.scan(unit, Trees.instance(task)));
            return found.codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Trees trees) {
        look(call.getArguments(), trees);
        return super.visitMethodInvocation(call, trees);
    }

    @Override
    public Void visitNewClass(NewClassTree call, Trees trees) {
        look(call.getArguments(), trees);
        return super.visitNewClass(call, trees);
    }

    private void look(List<? extends ExpressionTree> arguments, Trees trees) {
        if (!(trees.getElement(getCurrentPath()) instanceof ExecutableElement called) || called.isVarArgs()) {
            return;
        }
        for (int i = 0; i < arguments.size(); i++) {
            VariableElement parameter = called.getParameters().get(i);
            if (parameter.getSimpleName().contentEquals(PARAMETER)
                    && isOurs(called)
                    && parameter.asType().toString().equals(String.class.getName())) {
                take(arguments.get(i));
            }
        }
    }

    private static boolean isOurs(Element called) {
        return called.getEnclosingElement().toString().startsWith("cairn.");
    }

    private void take(ExpressionTree given) {
        if (given instanceof LiteralTree literal) {
            codes.add(literal.getValue().toString());
        } else if (given instanceof ConditionalExpressionTree either) {
            take(either.getTrueExpression());
            take(either.getFalseExpression());
        } else if (!isHandedOn(given)) {
            throw new AssertionError("Write the code of a problem as a whole text: %s in %s"
                    .formatted(given, getCurrentPath().getCompilationUnit().getSourceFile()));
        }
    }

    private static boolean isHandedOn(ExpressionTree given) {
        return given instanceof IdentifierTree name && name.getName().contentEquals(PARAMETER)
                || given instanceof MethodInvocationTree call
                        && call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals(PARAMETER);
    }
}
