package gouji.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The handbook's catalogue of damaged tables names every defect that is made and every rule that mends some. */
class CatalogueTest {

    private static final Pattern CODE = Pattern.compile("@code\\(\"([^\"]+)\"\\)");

    @Test
    void everyDefectIsNamed() throws IOException {
        String handbook = Files.readString(Path.of("rules", "README.md"));
        assertEquals(List.of(), Defects.all().keySet().stream().filter(defect -> !handbook.contains("`" + defect + "`")).toList());
    }

    /** Those that a rule mends have theirs by the rule's name. */
    @Test
    void everyDefectThatNeedsNoRepairHasASampleAndOneThatMustNotBeTouched() throws IOException {
        String handbook = Files.readString(Path.of("rules", "README.md"));
        int read = handbook.indexOf("prints/defects/");
        Path samples = Path.of("src", "test", "resources", "gouji", "prints", "defects");
        assertEquals(List.of(), Defects.all().keySet().stream().filter(defect -> handbook.indexOf("\n| `" + defect + "`", read) > 0)
                .filter(defect -> !Files.exists(samples.resolve(defect + ".txt")) || !Files.exists(samples.resolve(defect + ".left.txt"))).toList());
    }

    @Test
    void everyRuleThatMendsIsNamed() throws IOException {
        String handbook = Files.readString(Path.of("rules", "README.md"));
        for (String file : List.of("repairs.drl", "parts.drl")) {
            List<String> codes = CODE.matcher(Files.readString(Path.of("rules", "common", file))).results().map((MatchResult code) -> code.group(1)).toList();
            assertEquals(List.of(), codes.stream().filter(code -> !handbook.contains("`" + code + "`")).toList());
        }
    }
}
