package gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a rules folder is told with file, line and the line itself. */
class BrokenRulesTest {

    @TempDir
    private Path folder;
    private SmallRules rules;

    @BeforeEach
    void sound() {
        rules = new SmallRules(folder.resolve("rules"));
    }

    @Test
    void theSmallFolderIsSound() {
        assertEquals(List.of(), rules.faults());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        rules.rules("common/tables.drl", "rule \"x\"", "@code(\"x\")", "when", "    CellSeen(colour == 1)", "then", "end")
                .write("shared/words.csv", "kind,wording,name\nline,深水井,深井\nrow,浅\n")
                .write("wells/words.csv", "kind,wording,name\nrow,枯井,旱井\n")
                .write("wells/fields.csv", "field,section,row,column,unit,kind,printed\na,wells,深井,新打,口,figure,always\na,wells,深井,总数,口,,always\n");
        List<String> faults = rules.faults();
        assertTrue(faults.get(0).startsWith("common/tables.drl:6: rules.drl ["), faults.toString());
        assertEquals(List.of("wells/fields.csv:2: rules.fields.kind [figure] <a,wells,深井,新打,口,figure,always>",
                "wells/fields.csv:3: rules.fields.twice [a] <a,wells,深井,总数,口,,always>",
                "wells/relations.csv:2: rules.relations.unknown [wells.*.dug] <wells.growth,wells.*.dug,wells.*.all,,,新打的都在总数里>",
                "wells/relations.csv:2: rules.relations.unknown [wells.*.all] <wells.growth,wells.*.dug,wells.*.all,,,新打的都在总数里>",
                "shared/words.csv:3: rules.csv.cells [2, 3] <row,浅>",
                "shared/words.csv:2: rules.words.kind [line] <line,深水井,深井>",
                "wells/words.csv:2: rules.words.name [旱井] <row,枯井,旱井>"), faults.subList(1, faults.size()));
    }

    @Test
    void aFactHasNoSuchField() {
        rules.rules("common/tables.drl", "rule \"x\"", "@code(\"x\")", "when", "    $cell: CellSeen(reading == \"NUMBER\",",
                "        colour == 1)", "then", "end");
        assertOnly("common/tables.drl:6: rules.drl [", "colour", "<$cell: CellSeen(reading == \"NUMBER\",>");
    }

    @Test
    void aRuleWithoutEnd() {
        rules.rules("common/tables.drl", "rule \"x\"", "@code(\"x\")", "when", "    CellSeen()", "then",
                "    insert(new CellDecision(\"\", CellKind.BLANK));");
        assertOnly("common/tables.drl:8: rules.drl [", "\"x\"", "<insert(new CellDecision(\"\", CellKind.BLANK));>");
    }

    @Test
    void aBadRegularExpression() {
        rules.rules("common/tables.drl", "rule \"x\"", "@code(\"x\")", "when", "    CellSeen(raw matches \"[0-9\")", "then", "end");
        assertOnly("common/tables.drl:6: rules.drl [", "[0-9", "<CellSeen(raw matches \"[0-9\")>");
    }

    @Test
    void aMistakeOnARightHandSideIsToldWithItsRule() {
        rules.rules("common/tables.drl", "rule \"x\"", "@code(\"x\")", "when", "    CellSeen()", "then", "    insert(new Nothing());", "end");
        assertOnly("common/tables.drl:3: rules.drl [", "Nothing", "<rule \"x\">");
    }

    @Test
    void aRuleWithoutCode() {
        rules.rules("common/tables.drl", "rule \"一\"", "@code(\"one\")", "when", "then", "end", "// rule \"二\" has none",
                "rule \"二\"", "when", "then", "end");
        assertEquals(List.of("common/tables.drl:9: rules.drl.code [二] <rule \"二\">"), rules.faults());
    }

    @Test
    void twoRulesWithOneCode() {
        rules.rules("wells/tables.drl", "rule \"一\"", "@code(\"cell.number\")", "when", "then", "end");
        assertEquals(List.of("wells/tables.drl:3: rules.drl.code.twice [cell.number, common/cells.drl, 4] <rule \"一\">"), rules.faults());
    }

    @Test
    void twoRulesWithOneNameInTwoFiles() {
        rules.rules("wells/tables.drl", "rule \"a number is a figure\"", "@code(\"other\")", "when", "then", "end");
        assertEquals(List.of("wells/tables.drl:3: rules.drl.twice [a number is a figure, common/cells.drl, 4] <rule \"a number is a figure\">"),
                rules.faults());
    }

    @Test
    void twoRulesWithOneNameInOneFile() {
        rules.rules("wells/tables.drl", "rule \"一\"", "@code(\"one\")", "when", "then", "end", "rule \"一\"", "@code(\"two\")", "when", "then", "end");
        assertEquals(List.of("wells/tables.drl:8: rules.drl.twice [一, wells/tables.drl, 3] <rule \"一\">"), rules.faults());
    }

    @Test
    void aRuleNamedInAnotherCommentStillHasItsOwnLine() {
        rules.rules("common/tables.drl", "// see \"二\"", "rule \"二\"", "when", "then", "end");
        assertEquals(List.of("common/tables.drl:4: rules.drl.code [二] <rule \"二\">"), rules.faults());
    }

    @Test
    void aRelationWithATermThatIsNoField() {
        rules.write("wells/relations.csv", "id,left,right,when_printed,when_absent,clause\n"
                + "one,wells.deep.dug + wells.deep.lost,wells.deep.all,,,\n"
                + "two,wells.*.dug + wells.*.lost,wells.*.all,,,\n"
                + "three,wells.*.dug,,,,\n"
                + "four,wells.deep.dug,wells.deep.all,wells.dry,,\n");
        assertEquals(List.of("wells/relations.csv:2: rules.relations.unknown [wells.deep.lost] <one,wells.deep.dug + wells.deep.lost,wells.deep.all,,,>",
                "wells/relations.csv:3: rules.relations.unknown [wells.*.lost] <two,wells.*.dug + wells.*.lost,wells.*.all,,,>",
                "wells/relations.csv:4: rules.relations.side [right] <three,wells.*.dug,,,,>",
                "wells/relations.csv:5: rules.relations.unknown [wells.dry] <four,wells.deep.dug,wells.deep.all,wells.dry,,>"), rules.faults());
    }

    @Test
    void extendsInACircle() {
        rules.write("shared/format.yaml", "name: 水井\n# up again\nextends: wells\n");
        assertOnly("shared/format.yaml:3: rules.format.circle [wells]", "", "<extends: wells>");
    }

    @Test
    void extendsItself() {
        rules.write("wells/format.yaml", "extends: wells\n");
        assertOnly("wells/format.yaml:1: rules.format.circle [wells]", "", "<extends: wells>");
    }

    @Test
    void extendsAFolderThatIsNotThere() {
        rules.write("wells/format.yaml", "name: 水井\nextends: ponds\n");
        assertOnly("wells/format.yaml:2: rules.format.parent [ponds]", "", "<extends: ponds>");
    }

    @Test
    void aKeyThatNobodyKnows() {
        rules.write("wells/format.yaml", "extends: shared\nrecognized_by: [深井]\n");
        assertOnly("wells/format.yaml:2: rules.yaml.key [recognized_by]", "", "<recognized_by: [深井]>");
    }

    @Test
    void brokenYaml() {
        rules.write("wells/format.yaml", "extends: shared\nrecognised_by: [深井\n");
        List<String> faults = rules.faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("wells/format.yaml:"), faults.toString());
        assertTrue(!faults.get(0).startsWith("wells/format.yaml:0"), faults.toString());
    }

    @Test
    void anEmptySheet() {
        rules.write("wells/format.yaml", "# nothing yet\n");
        assertOnly("wells/format.yaml:", "rules.yaml", "");
    }

    @Test
    void aBadRegularExpressionOfATitle() {
        rules.write("shared/format.yaml", "name: 水井\ntitles:\n  - (?<issuer>.+(?<year>20\n");
        assertOnly("shared/format.yaml:3: rules.format.title [", "", "<- (?<issuer>.+(?<year>20>");
    }

    @Test
    void aTitleThatNamesNoYear() {
        rules.write("shared/format.yaml", "name: 水井\ntitles:\n  - (?<issuer>.+)水井普查\n");
        assertOnly("shared/format.yaml:3: rules.format.title.group [year]", "", "");
    }

    @Test
    void aSeverityThatNobodyKnows() {
        rules.write("wells/findings.csv", "code,severity\nwells.growth,grave\n");
        assertOnly("wells/findings.csv:2: rules.findings.severity [grave]", "", "<wells.growth,grave>");
    }

    @Test
    void aSentenceOfAFindingThatCannotBeFilled() {
        rules.write("wells/messages_zh.properties", "# 话\nwells.growth=总数 {1 少于新打 {0}\n");
        assertOnly("wells/messages_zh.properties:2: rules.messages [", "wells.growth", "<wells.growth=总数 {1 少于新打 {0}>");
    }

    @Test
    void aFieldListWithoutSheet() {
        rules.delete("wells/format.yaml");
        assertOnly("wells/format.yaml:0: rules.format.missing []", "", "");
    }

    @Test
    void aFileInAnotherEncoding() throws IOException {
        Files.write(rules.root().resolve("wells/words.csv"), "kind,wording,name\nrow,枯井,深井\n".getBytes(Charset.forName("GB18030")));
        assertOnly("wells/words.csv:0: rules.encoding []", "", "");
    }

    @Test
    void aBrokenCommonList() {
        rules.write("common/units.csv", "unit,dimension,factor\n口,well,many\n");
        assertOnly("common/units.csv:2: rules.list.number [many]", "", "<口,well,many>");
    }

    @Test
    void aFolderThatIsNotThere() {
        Path missing = folder.resolve("none");
        assertEquals(missing + ":0: rules.folder [] <>", faultsOf(missing));
    }

    @Test
    void aFolderWithoutAnyFormat() {
        rules.delete("wells/fields.csv");
        assertEquals(List.of(rules.root() + ":0: rules.formats [] <>"), rules.faults());
    }

    private static String faultsOf(Path root) {
        try {
            RuleFolder.open(root);
            return "";
        } catch (BrokenRulesException e) {
            return String.join("\n", e.faults().stream().map(SmallRules::shown).toList());
        }
    }

    private void assertOnly(String start, String middle, String end) {
        List<String> faults = rules.faults();
        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith(start) && faults.get(0).contains(middle) && faults.get(0).endsWith(end), faults.toString());
    }
}
