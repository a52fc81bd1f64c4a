package gouji;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between packages run one way, and no word of a report stands in Java. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void arrowsRunOneWay() {
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
                .layer("cli").definedBy("gouji.cli..")
                .layer("write").definedBy("gouji.write..")
                .layer("corpus").definedBy("gouji.corpus..")
                .layer("analysis").definedBy("gouji.analysis..")
                .layer("read").definedBy("gouji.read..")
                .layer("rules").definedBy("gouji.rules..")
                .layer("language").definedBy("gouji.language..")
                .layer("fact").definedBy("gouji.fact..")
                .layer("report").definedBy("gouji.report..")
                .layer("document").definedBy("gouji.document..")
                .whereLayer("cli").mayNotBeAccessedByAnyLayer()
                .whereLayer("write").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("corpus").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("analysis").mayOnlyBeAccessedByLayers("cli", "write", "corpus")
                .whereLayer("read").mayOnlyBeAccessedByLayers("cli", "write", "corpus", "analysis")
                .whereLayer("rules").mayOnlyBeAccessedByLayers("cli", "write", "corpus", "analysis")
                .whereLayer("read").mayOnlyAccessLayers("language", "fact", "report", "document")
                .whereLayer("rules").mayOnlyAccessLayers("language", "fact", "report", "document")
                .whereLayer("fact").mayOnlyAccessLayers("language", "report", "document")
                .whereLayer("language").mayOnlyAccessLayers("document")
                .whereLayer("report").mayOnlyAccessLayers("document")
                .whereLayer("document").mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void noCircleBetweenPackages() {
        slices().matching("gouji.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("gouji.read.page.(*)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noHanCharacterNorItsEscapeStandsInJava() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources()) {
            int number = 0;
            for (String line : Files.readString(source).split("\n", -1)) {
                number++;
                if (hasHan(line)) {
                    found.add(source + ":" + number + ": " + line.strip());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void aHanCharacterWouldBeSeen() {
        assertTrue(hasHan("String word = \"件\";"));
        assertTrue(hasHan("char word = '\\u4EF6';"));
        assertTrue(hasHan("String rare = \"\\uD840\\uDC00\";"));
        assertTrue(hasHan("String compatible = \"\\uF92C\";"));
        assertTrue(!hasHan("char dash = '\\u2014'; char full = '\\uFF10'; // é"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            List<Path> sources = walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
            assertTrue(sources.size() > 10, "sources are found");
            return sources;
        }
    }

    private static boolean hasHan(String line) {
        String plain = ESCAPE.matcher(line).replaceAll(escape -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        return plain.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
