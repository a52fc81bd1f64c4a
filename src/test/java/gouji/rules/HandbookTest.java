package gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule author's handbook names every fact that a rule may import, with its fields as they are written in rules. */
class HandbookTest {

    private static final Pattern FACT = Pattern.compile("`([A-Z][A-Za-z]+)`（([a-z][A-Za-z]*(?:, [a-z][A-Za-z]*)*)");
    private static final Pattern IMPORT = Pattern.compile("import gouji\\.fact\\.([A-Z][A-Za-z]+);");

    private static String handbook() throws IOException {
        return Files.readString(Path.of("rules", "README.md"));
    }

    @Test
    void theFieldsOfAFactAreThoseOfItsRecord() throws Exception {
        Matcher named = FACT.matcher(handbook());
        int facts = 0;
        while (named.find()) {
            RecordComponent[] components = Class.forName("gouji.fact." + named.group(1)).getRecordComponents();
            assertEquals(Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.joining(", ")), named.group(2),
                    named.group(1));
            facts++;
        }
        assertTrue(facts > 30, facts + " facts");
    }

    @Test
    void everyFactThatARuleImportsIsNamed() throws IOException {
        String handbook = handbook();
        Set<String> unnamed = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(Path.of("rules"))) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".drl")).toList()) {
                Matcher imported = IMPORT.matcher(Files.readString(file));
                while (imported.find()) {
                    if (!handbook.contains("`" + imported.group(1)) && !handbook.contains(imported.group(1) + ".")) {
                        unnamed.add(imported.group(1));
                    }
                }
            }
        }
        assertEquals(Set.of(), unnamed);
    }
}
