package gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in the lists that all formats share is told at once, each with its file, its line and the line itself. */
class CommonListFilesTest {

    @TempDir
    private Path root;
    private Path common;

    @BeforeEach
    void copyTheLists() throws IOException {
        common = Files.createDirectory(root.resolve("common"));
        try (Stream<Path> files = Files.list(Path.of("rules/common"))) {
            for (Path file : files.toList()) {
                Files.copy(file, common.resolve(file.getFileName()));
            }
        }
    }

    private List<String> told() {
        return assertThrows(BrokenRulesException.class, () -> CommonListFiles.read(root)).faults().stream()
                .map(fault -> fault.file() + ":" + fault.line() + " " + fault.reason() + " " + fault.text()).toList();
    }

    @Test
    void eachWrongRowOfEachListIsTold() throws IOException {
        Files.writeString(common.resolve("numerals.csv"), "sign,meaning,value\n无,nought,\n十,power,ten\n-,zero,\n");
        Files.writeString(common.resolve("units.csv"), "unit,dimension,factor\n元,money,一\n");
        Files.writeString(common.resolve("patterns.csv"), "nature,pattern\nt,[0-9\n");
        assertEquals(List.of(
                "common/numerals.csv:2 rules.list.word 无,nought,",
                "common/numerals.csv:3 rules.list.number 十,power,ten",
                "common/units.csv:2 rules.list.number 元,money,一",
                "common/patterns.csv:2 rules.list.pattern t,[0-9"), told());
    }

    @Test
    void aListThatIsGoneIsTold() throws IOException {
        Files.delete(common.resolve("units.csv"));
        assertEquals(List.of("common/units.csv:0 rules.list.missing "), told());
    }

    @Test
    void aListSavedInTheEncodingOfTheMachineIsToldOnce() throws IOException {
        String units = Files.readString(common.resolve("units.csv"));
        Files.write(common.resolve("units.csv"), units.getBytes(Charset.forName("GB18030")));
        assertEquals(List.of("common/units.csv:0 rules.encoding "), told());
    }
}
