package gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.fact.Alias;
import gouji.fact.CellDecision;
import gouji.fact.CellSeen;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format is its folder and those it extends; what stands nearer wins, and an edit holds from the next opening on. */
class RuleFolderTest {

    @TempDir
    private Path folder;
    private SmallRules rules;

    @BeforeEach
    void sound() {
        rules = new SmallRules(folder.resolve("rules"));
    }

    @Test
    void onlyAFolderWithAFieldListIsAFormat() {
        assertEquals(List.of("wells"), rules.open().formats().stream().map(Format::id).toList());
    }

    @Test
    void whatTheSheetLeavesOutComesFromTheOneItExtends() {
        Format wells = rules.wells();
        assertEquals("水井普查", wells.name());
        assertEquals(List.of("深井"), wells.recognisedBy());
        assertEquals("甲镇", wells.titles().get(0).issuer("甲镇2024年水井普查"));
        assertEquals(2024, wells.titles().get(0).year("甲镇2024年水井普查"));
        rules.write("wells/format.yaml", "name: 农村水井普查\nextends: shared\n");
        assertEquals("农村水井普查", rules.wells().name());
    }

    @Test
    void theFormIsMadeOfTheFieldList() {
        FormTable table = rules.wells().form().tables().get(0);
        assertEquals(1, table.blocks().size());
        assertEquals(List.of(List.of("本年新打"), List.of("年末总数")), table.blocks().get(0).columns());
        assertEquals(List.of("深井", "浅井"), table.blocks().get(0).rows().stream().map(FormRow::name).toList());
    }

    @Test
    void aPatternIsOneRelationForEachPieceThatFits() {
        assertEquals(List.of("wells.growth[deep]: [wells.deep.dug] = [wells.deep.all]",
                "wells.growth[shallow]: [wells.shallow.dug] = [wells.shallow.all]"), relations());
    }

    @Test
    void theLinesOfARelationInANearerFileReplaceThoseFartherOff() {
        rules.write("shared/relations.csv", "id,left,right,when_printed,when_absent,clause\n"
                + "wells.growth,wells.deep.dug,wells.shallow.dug,,,\nwells.same,wells.deep.all,wells.shallow.all,,,\n");
        assertEquals(List.of("wells.growth[deep]: [wells.deep.dug] = [wells.deep.all]",
                "wells.growth[shallow]: [wells.shallow.dug] = [wells.shallow.all]",
                "wells.same: [wells.deep.all] = [wells.shallow.all]"), new TreeSet<>(relations()).stream().toList());
    }

    @Test
    void aNearerWordWins() {
        rules.write("wells/words.csv", "kind,wording,name\nrow,深水井,浅井\n");
        assertEquals(List.of("深水井 → 浅井"), rules.wells().aliases().stream().map(RuleFolderTest::shown).toList());
    }

    @Test
    void aSharedWordForWhatOnlyAnotherFormatHasIsNoFault() {
        rules.write("shared/words.csv", "kind,wording,name\nrow,枯井,旱井\n")
                .write("wells-of-old/format.yaml", "extends: shared\n")
                .write("wells-of-old/fields.csv", "field,section,row,column,unit,kind,printed\nold.dry,wells,旱井,年末总数,口,number,always\n");
        assertEquals(List.of(), rules.wells().aliases());
    }

    @Test
    void aNearerRuleFileReplacesTheOneOfItsName() {
        rules.rules("wells/cells.drl", "agenda-group \"cells\"", "rule \"nothing is a figure\"", "@code(\"cell.none\")", "when",
                "    CellSeen(reading == \"NEVER\")", "then", "end");
        assertEquals(Set.of("cell.none"), rules.wells().rules().codes());
        assertEquals(0, decisions(rules.wells()));
    }

    @Test
    void aNearerSentenceWinsAndTheOthersStand() {
        rules.write("shared/findings.csv", "code,severity\nwells.growth,info\nwells.dry,error\n")
                .write("wells/findings.csv", "code,severity\nwells.growth,warning\n")
                .write("shared/messages_zh.properties", "wells.growth=不对\nwells.dry={0} 口井干了\n")
                .write("wells/messages_zh.properties", "wells.growth=总数不对：{0}\n")
                .write("shared/messages_en.properties", "wells.growth=Wrong total: {0}\n");
        FindingTexts texts = rules.wells().texts();
        assertEquals("warning", texts.severity("wells.growth"));
        assertEquals("error", texts.severity("wells.dry"));
        assertEquals("总数不对：1234.5", texts.sentence("wells.growth", List.of(new BigDecimal("1234.5").toPlainString()), Locale.CHINESE));
        assertEquals("Wrong total: 7", texts.sentence("wells.growth", List.of(7), Locale.ENGLISH));
        assertEquals("7 口井干了", texts.sentence("wells.dry", List.of(7), Locale.ENGLISH));
    }

    @Test
    void aCountInASentenceHasNoThousandsSeparator() {
        rules.write("wells/messages_zh.properties", "wells.dry={0} 口井干了\n");
        assertEquals("12345 口井干了", rules.wells().texts().sentence("wells.dry", List.of(12345), Locale.CHINESE));
    }

    @Test
    void anEditHoldsFromTheNextOpeningOn() {
        RuleFolder before = rules.open();
        assertEquals(1, decisions(before.formats().get(0)));
        rules.rules("common/cells.drl", "agenda-group \"cells\"", "rule \"a number is words\"", "@code(\"cell.number\")", "when",
                "    CellSeen(reading == \"WORD\", $raw: raw)", "then", "    insert(new CellDecision($raw, CellKind.FIGURE));", "end");
        RuleFolder after = rules.open();
        assertEquals(0, decisions(after.formats().get(0)));
        assertNotEquals(before.sha256(), after.sha256());
    }

    @Test
    void whatEditorsLeaveBesideAFileIsNotRead() {
        String before = rules.open().sha256();
        rules.write("wells/.words.csv.swp", "x").write("wells/~$words.csv", "x").write("wells/words.csv~", "x").write("wells/notes.md", "x");
        assertEquals(before, rules.open().sha256());
    }

    @Test
    void filesSavedWithAByteOrderMarkAreReadAsTheyAre() {
        rules.write("wells/format.yaml", "\uFEFFextends: shared\r\nrecognised_by: [深井]\r\n")
                .write("wells/messages_zh.properties", "\uFEFFwells.dry=干了\r\n")
                .write("wells/tables.drl", "\uFEFFpackage gouji.rules\r\n");
        assertEquals(List.of("深井"), rules.wells().recognisedBy());
        assertEquals("干了", rules.wells().texts().sentence("wells.dry", List.of(), Locale.CHINESE));
    }

    @Test
    void theRulesThatComeWithTheProgramAreSound() throws BrokenRulesException {
        RuleFolder own = RuleFolder.open(Path.of("rules"));
        assertEquals(List.of("disclosure-2019", "disclosure-2021"), own.formats().stream().map(Format::id).toList());
        assertEquals(198, own.formats().get(0).form().fields().size());
        assertEquals(207, own.formats().get(1).form().fields().size());
        assertTrue(own.formats().get(0).rules() == own.formats().get(1).rules(), "both formats share one compiled rulebook");
    }

    private List<String> relations() {
        return rules.wells().relations().stream().map(each -> each.instance() + ": " + each.left() + " = " + each.right()).toList();
    }

    static int decisions(Format format) {
        try (RuleSession session = format.rules().session()) {
            session.insert(new CellSeen("17", "NUMBER", 2, 0, 2, false, false));
            session.fire("cells");
            return session.facts(CellDecision.class).size();
        }
    }

    private static String shown(Alias alias) {
        return alias.text() + " → " + alias.name();
    }
}
