package cairn;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which part of the house may know which: the making tower and the showing tower meet only in the site. */
class ArchitectureTest {

    private static final Set<String> NONE = Set.of();

    /** Each package with the packages of Cairn that it may use. */
    private static final Map<String, Set<String>> IMPORTS = Map.ofEntries(
            entry("cairn.site", NONE),
            entry("cairn.markdown", NONE),
            entry("cairn.source", Set.of("cairn.site", "cairn.markdown")),
            entry("cairn.yaml", Set.of("cairn.source", "cairn.site", "cairn.markdown")),
            entry("cairn.content", Set.of("cairn.yaml", "cairn.source", "cairn.site", "cairn.markdown")),
            entry("cairn.page", Set.of("cairn.site")),
            entry("cairn.check", Set.of("cairn.content", "cairn.source", "cairn.site", "cairn.wording")),
            entry("cairn.wording", Set.of("cairn.content", "cairn.source", "cairn.site")),
            entry("cairn.web", Set.of("cairn.page", "cairn.site")),
            entry(
                    "cairn.publish",
                    Set.of("cairn.check", "cairn.content", "cairn.report", "cairn.source", "cairn.site")),
            entry("cairn.directory", Set.of("cairn.page", "cairn.site")),
            entry("cairn.export", Set.of("cairn.page", "cairn.site")),
            entry("cairn.flow", Set.of("cairn.page", "cairn.site")),
            entry("cairn.search", Set.of("cairn.page", "cairn.site")),
            entry("cairn.leaflet", Set.of("cairn.page", "cairn.site")),
            entry("cairn.report", Set.of("cairn.content", "cairn.source", "cairn.site")),
            entry("cairn.preview.gate", NONE),
            entry(
                    "cairn.preview.draft",
                    Set.of("cairn.publish", "cairn.check", "cairn.content", "cairn.source", "cairn.site")),
            entry(
                    "cairn.preview.editor",
                    Set.of(
                            "cairn.preview.draft",
                            "cairn.check",
                            "cairn.content",
                            "cairn.source",
                            "cairn.page",
                            "cairn.site",
                            "cairn.wording")),
            entry(
                    "cairn.preview.shown",
                    Set.of(
                            "cairn.preview.draft",
                            "cairn.preview.editor",
                            "cairn.preview.gate",
                            "cairn.preview.health",
                            "cairn.page",
                            "cairn.site")),
            entry(
                    "cairn.preview.health",
                    Set.of(
                            "cairn.preview.draft",
                            "cairn.check",
                            "cairn.wording",
                            "cairn.content",
                            "cairn.source",
                            "cairn.site")),
            entry("cairn.preview", Set.of("cairn.preview..", "cairn.publish", "cairn.page", "cairn.web")),
            entry(
                    "cairn.command",
                    Set.of(
                            "cairn.preview",
                            "cairn.publish",
                            "cairn.export",
                            "cairn.leaflet",
                            "cairn.page",
                            "cairn.report",
                            "cairn.check",
                            "cairn.wording",
                            "cairn.content",
                            "cairn.source",
                            "cairn.site")),
            entry("cairn", Set.of("cairn.command", "cairn.publish", "cairn.page", "cairn.web", "cairn.site")));

    /** Each package with what it may use of others' code. What is named here once is known nowhere else. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            entry("cairn.site", NONE),
            entry("cairn.markdown", Set.of("com.vladsch.flexmark..")),
            entry("cairn.source", Set.of("org.apache.commons.text..")),
            entry("cairn.yaml", Set.of("org.snakeyaml.engine..")),
            entry("cairn.content", NONE),
            entry(
                    "cairn.page",
                    Set.of(
                            "org.thymeleaf..",
                            "com.github.benmanes.caffeine..",
                            "com.aayushatharva.brotli4j..",
                            "org.springframework.context..",
                            "org.slf4j..")),
            entry("cairn.check", NONE),
            entry("cairn.wording", NONE),
            entry(
                    "cairn.web",
                    Set.of(
                            "jakarta.servlet..",
                            "javax.crypto..",
                            "com.github.benmanes.caffeine..",
                            "org.eclipse.jetty..",
                            "org.springframework..",
                            "org.slf4j..")),
            entry(
                    "cairn.publish",
                    Set.of(
                            "com.sun.net.httpserver..",
                            "tools.jackson.core..",
                            "org.springframework.beans..",
                            "org.springframework.boot..",
                            "org.springframework.context..",
                            "org.slf4j..")),
            entry("cairn.directory", NONE),
            entry("cairn.export", NONE),
            entry("cairn.flow", NONE),
            entry("cairn.search", Set.of("org.apache.lucene..")),
            // What is set is handed over as a document of XML, as Java has it.
            entry(
                    "cairn.leaflet",
                    Set.of(
                            "com.openhtmltopdf..",
                            "org.apache.pdfbox..",
                            "javax.xml..",
                            "org.w3c.dom..",
                            "org.xml.sax..")),
            entry("cairn.report", Set.of("tools.jackson..")),
            entry("cairn.preview.gate", Set.of("jakarta.servlet..", "org.springframework..")),
            entry("cairn.preview.draft", Set.of("org.springframework..", "org.slf4j..")),
            entry("cairn.preview.editor", Set.of("org.springframework..")),
            entry("cairn.preview.health", NONE),
            entry("cairn.preview.shown", Set.of("jakarta.servlet..", "org.springframework..", "org.thymeleaf..")),
            entry("cairn.preview", Set.of("org.springframework..", "org.slf4j..")),
            entry("cairn.command", NONE),
            entry("cairn", Set.of("org.springframework..", "org.slf4j..")));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cairn");

    @TestFactory
    Stream<DynamicTest> everyPackageUsesOnlyWhatTheTablesAllow() {
        return IMPORTS.keySet().stream()
                .sorted()
                .map(name -> dynamicTest(
                        name,
                        () -> classes()
                                .that(resideInAPackage(name))
                                .should(onlyDependOnClassesThat(allowedIn(name)))
                                .check(HOUSE)));
    }

    @Test
    void everyPackageStandsInTheTables() {
        Set<String> packages = HOUSE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(packages).isEqualTo(IMPORTS.keySet()).isEqualTo(LIBRARIES.keySet());
    }

    @Test
    void thereAreNoCircles() {
        slices().matching("cairn.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl|Common|Service|DTO|Provider|ViewModel)$")
                .check(HOUSE);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        JavaPackage house = HOUSE.getPackage("cairn");
        List<JavaPackage> unmarked = Stream.concat(Stream.of(house), house.getSubpackagesInTree().stream())
                .filter(part -> !part.isAnnotatedWith(NullMarked.class))
                .toList();

        assertThat(unmarked).isEmpty();
    }

    private static DescribedPredicate<JavaClass> allowedIn(String name) {
        String[] allowed = Stream.of(
                        Set.of("java..", "org.jspecify.annotations", name),
                        IMPORTS.getOrDefault(name, NONE),
                        LIBRARIES.getOrDefault(name, NONE))
                .flatMap(Set::stream)
                .toArray(String[]::new);
        return resideInAnyPackage(allowed).or(DescribedPredicate.describe("primitive", ArchitectureTest::isPrimitive));
    }

    private static boolean isPrimitive(JavaClass type) {
        return type.getBaseComponentType().isPrimitive();
    }
}
