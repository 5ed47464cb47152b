package cairn.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cairn.source.Problem;
import cairn.source.Problems;
import cairn.source.SourceFile;
import cairn.testing.Recipe;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Keys and values that are no mistake of an honest editor, or a rare one: refused as {@code hostile/yaml.recipes} says.
 * The timeout is that of a test that hangs.
 */
@Timeout(60)
class HostileYamlTest {

    @TestFactory
    Stream<DynamicTest> becomesWhatTheRecipeSays() {
        return Recipe.list("hostile/yaml.recipes")
                .map(recipe -> dynamicTest(recipe.name(), () -> assertBecomes(recipe)));
    }

    private static void assertBecomes(Recipe recipe) {
        Problems problems = new Problems();
        YamlText.of(new SourceFile("hostile.yml", recipe.text()), problems)
                .mapping(Keys.of(Key.required("name", "The name.", Value.TEXT)))
                .text("name");

        if (recipe.code().equals("read")) {
            assertThat(problems.sorted()).isEmpty();
        } else {
            assertThat(problems.sorted()).extracting(Problem::code).contains(recipe.code());
        }
    }
}
