package gouji.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.corpus.Truth.Found;
import gouji.corpus.Truth.Told;
import gouji.report.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A label.json, and what is wrong with a broken one. */
class LabelReaderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void twoFilesOfOneReport() throws IOException {
        Files.writeString(folder.resolve("report.txt"), "x");
        Files.writeString(folder.resolve("report.pdf"), "x");
    }

    @Test
    void aFileHasWhatTheReportHasExceptWhereItSaysOtherwise() throws IOException, BrokenLabelException {
        Label label = read("""
                {"format": "form", "issuer": "甲镇", "year": 2021, "sections": ["one", "two"],
                 "fields": {"a": [17, "blank"], "b": [373.91]},
                 "statements": [{"about": "a.x", "value": 17}],
                 "findings": [{"code": "year.stale"}],
                 "files": {"report.txt": {},
                           "report.pdf": {"fields": {"b": ["repaired 373.91"]},
                                          "findings": [{"code": "row.short", "fields": ["b.*"]}]}}}
                """);
        assertEquals(folder.getFileName().toString(), label.document());
        Truth text = label.files().get(0).truth();
        assertEquals(folder.resolve("report.txt"), label.files().get(0).path());
        assertEquals(new Truth("form", "甲镇", 2021, List.of("one", "two"),
                List.of(new Truth.TruthRow("a", List.of(Expected.printed(BigDecimal.valueOf(17)), Expected.of("blank"))),
                        new Truth.TruthRow("b", List.of(Expected.printed(new BigDecimal("373.91"))))),
                List.of(new Told("a.x", Value.of(17))), List.of(new Found("year.stale", List.of()))), text);
        Truth pdf = label.files().get(1).truth();
        assertEquals(text.rows().get(0), pdf.rows().get(0));
        assertEquals(List.of(Expected.of("repaired 373.91")), pdf.rows().get(1).entries());
        assertEquals(List.of(new Found("row.short", List.of("b.*"))), pdf.findings());
        assertEquals(text.statements(), pdf.statements());
    }

    /** Which findings a torn report gives is the program's choice of words; that its figures are right or doubted is not. */
    @Test
    void aLabelMayLeaveFindingsSectionsAndStatementsOpen() throws IOException, BrokenLabelException {
        List<Label.LabelledFile> files = read("""
                {"format": "form", "fields": {}, "findings": null, "sections": null, "statements": null,
                 "files": {"report.txt": {}, "report.pdf": {"findings": [{"code": "row.short"}]}}}
                """).files();
        assertNull(files.get(0).truth().findings());
        assertNull(files.get(0).truth().sections());
        assertNull(files.get(0).truth().statements());
        assertEquals(1, files.get(1).truth().findings().size());
    }

    @Test
    void aFileMayNameTheRowOfTheMatrixThatItCountsIn() throws IOException, BrokenLabelException {
        Label label = read("""
                {"format": "form", "fields": {}, "files": {"report.txt": {}, "report.pdf": {"kind": "pdf, unruled"}}}
                """);
        assertNull(label.files().get(0).kind());
        assertEquals("pdf, unruled", label.files().get(1).kind());
    }

    @Test
    void amountsAreExact() throws IOException, BrokenLabelException {
        Label label = read("{\"format\": \"form\", \"fields\": {\"a\": [60817.34250000000000000001]}, \"files\": {\"report.txt\": {}}}");
        assertEquals("60817.34250000000000000001", label.files().get(0).truth().rows().get(0).entries().get(0).toString());
    }

    @ParameterizedTest(name = "{2} at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "{\"format\":\"f\",\"fields\":{\"a\":[1,\"reed 2\"]},\"files\":{}} | fields/a/2 | label.entry",
        "{\"format\":\"f\",\"fields\":{\"a\":[1,true]},\"files\":{}} | fields/a/2 | label.text",
        "{\"format\":\"f\",\"fields\":{\"a\":1},\"files\":{}} | fields/a | label.list",
        "{\"format\":\"f\",\"fields\":[],\"files\":{}} | fields | label.object",
        "{\"format\":\"f\",\"fields\":{},\"files\":{\"gone.txt\":{}}} | files/gone.txt | label.file",
        "{\"format\":\"f\",\"fields\":{},\"files\":{\"report.txt\":{\"fields\":{\"a\":[\"lost\"]}}}} | files/report.txt/fields/a/1 | label.entry",
        "{\"format\":\"f\",\"fields\":{},\"files\":{\"report.txt\":{\"note\":1}}} | files/report.txt/note | label.member",
        "{\"format\":\"f\",\"fields\":{},\"file\":{}} | file | label.member",
        "{\"format\":\"f\",\"fields\":{}} | / | label.missing",
        "{\"format\":\"f\",\"year\":\"2021\",\"fields\":{},\"files\":{}} | year | label.year",
        "{\"format\":\"f\",\"fields\":{},\"statements\":[{\"about\":\"a.x\",\"value\":\"3\"}],\"files\":{}} | statements/1/value | label.number",
        "{\"format\":\"f\",\"fields\":{},\"findings\":[{}],\"files\":{}} | findings/1/code | label.text",
        "{\"format\":\"f\",\"fields\":{\"a\":[1],\"a\":[2]},\"files\":{}} | 1:36 | label.json",
        "{\"format\":\"f\", | 1:15 | label.json",
        "[] | / | label.object",
    })
    void aBrokenLabelSaysWhere(String json, String place, String reason) {
        BrokenLabelException broken = assertThrows(BrokenLabelException.class, () -> read(json));
        assertEquals(place, broken.place());
        assertEquals(reason, broken.reason());
        assertEquals(folder.resolve("label.json"), broken.file());
    }

    private Label read(String json) throws IOException, BrokenLabelException {
        Files.writeString(folder.resolve("label.json"), json);
        return LabelReader.read(folder.resolve("label.json"));
    }
}
