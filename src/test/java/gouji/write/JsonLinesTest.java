package gouji.write;

import static gouji.write.Reports.line;
import static gouji.write.Reports.page;
import static gouji.write.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.MarkupPlace;
import gouji.document.PagePlace;
import gouji.document.Place;
import gouji.document.Source;
import gouji.document.WordPlace;
import gouji.report.Account;
import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.MadeBy;
import gouji.report.Repair;
import gouji.report.Report;
import gouji.report.Section;
import gouji.report.Severity;
import gouji.report.Statement;
import gouji.report.Status;
import gouji.report.TableFound;
import gouji.report.Unplaced;
import gouji.report.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report is one line, its members in the contract's order. */
class JsonLinesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final JsonLines lines = new JsonLines(out);

    @Test
    void writesTheExampleOfTheContract() throws IOException {
        lines.report(new Report("disclosure-2021", List.of("本年制发件数"), "北京市青田区某镇", 2021, "某镇年度报告",
                new Source("report.pdf", "00ff", "application/pdf", 4), new MadeBy("1", "0.1.0", "aa11"),
                List.of(new Section("overview", "一、总体情况", page(1, 72, 90.14, 523.449, 104))),
                List.of(read("requests.received.natural_person", "17", page(2, 301.2, 220, 318.9, 232.5))),
                List.of(new Statement("requests.received.total", Value.of(19), "件", "申请总数为19件",
                        page(1, 90, 510.2, 188.4, 522))),
                List.of(new Repair("rows.torn-by-page", "断页", List.of("a.b"), "1", "2", "页", new PagePlace(3, null))),
                List.of(new Finding("requests.balance", Severity.ERROR, List.of("a.b"), Value.of(19), Value.of(18), "不等",
                        List.of("a.b"), new PagePlace(3, null))),
                List.of(new TableFound(2, "requests", new PagePlace(2, null)), new TableFound(3, null, new PagePlace(2, null))),
                new Account(2, 1, 1), List.of(new Unplaced("7", 3, line(9)))));

        assertEquals("{\"format\":\"disclosure-2021\",\"recognised_by\":[\"本年制发件数\"],\"issuer\":\"北京市青田区某镇\",\"year\":2021,"
                + "\"title\":\"某镇年度报告\","
                + "\"source\":{\"file\":\"report.pdf\",\"sha256\":\"00ff\",\"media_type\":\"application/pdf\",\"pages\":4},"
                + "\"made_by\":{\"contract\":\"1\",\"gouji\":\"0.1.0\",\"rules\":\"aa11\"},"
                + "\"sections\":[{\"id\":\"overview\",\"title\":\"一、总体情况\",\"at\":{\"page\":1,\"box\":[72.0,90.1,523.4,104.0]}}],"
                + "\"fields\":{\"requests.received.natural_person\":{\"value\":17,\"status\":\"read\",\"raw\":\"17\","
                + "\"at\":{\"page\":2,\"box\":[301.2,220.0,318.9,232.5]}}},"
                + "\"statements\":[{\"about\":\"requests.received.total\",\"value\":19,\"unit\":\"件\",\"text\":\"申请总数为19件\","
                + "\"at\":{\"page\":1,\"box\":[90.0,510.2,188.4,522.0]}}],"
                + "\"repairs\":[{\"rule\":\"rows.torn-by-page\",\"name\":\"断页\",\"fields\":[\"a.b\"],\"before\":\"1\",\"after\":\"2\","
                + "\"because\":\"页\",\"at\":{\"page\":3}}],"
                + "\"findings\":[{\"code\":\"requests.balance\",\"severity\":\"error\",\"fields\":[\"a.b\"],\"expected\":19,\"actual\":18,"
                + "\"message\":\"不等\",\"suspects\":[\"a.b\"],\"at\":{\"page\":3}}],"
                + "\"tables\":[{\"id\":2,\"claimed_by\":\"requests\",\"at\":{\"page\":2}},"
                + "{\"id\":3,\"claimed_by\":null,\"at\":{\"page\":2}}],"
                + "\"account\":{\"figures\":2,\"placed\":1,\"unplaced\":1},"
                + "\"unplaced\":[{\"raw\":\"7\",\"table\":3,\"at\":{\"line\":9,\"column\":1}}]}\n", written());
    }

    @Test
    void numbersAreExactWithoutExponentOrTrailingZeros() throws IOException {
        assertTrue(fields(read("a.b", "373.910")).contains("{\"value\":373.91,"));
        assertTrue(fields(read("a.b", "1E+7")).contains("{\"value\":10000000,"));
        assertTrue(fields(read("a.b", "0.0000001")).contains("{\"value\":0.0000001,"));
        assertTrue(fields(read("a.b", "0.00")).contains("{\"value\":0,"));
        assertTrue(fields(read("a.b", "-3")).contains("{\"value\":-3,"));
    }

    @Test
    void aFieldSaysOnlyWhatIsThere() throws IOException {
        Field absent = new Field("a.a", null, Status.ABSENT, null, List.of(), List.of(), List.of());
        Field inferred = new Field("a.b", Value.of(0), Status.INFERRED, null, List.of(), List.of("requests.balance"), List.of());
        Field doubtful = new Field("a.c", Value.of(1), Status.DOUBTFUL, "1 5", List.of(line(4), line(6)), List.of(),
                List.of(Value.of(15), Value.of(new BigDecimal("1.5"))));
        assertTrue(fields(absent, inferred, doubtful).contains("\"fields\":{\"a.a\":{\"value\":null,\"status\":\"absent\"},"
                + "\"a.b\":{\"value\":0,\"status\":\"inferred\",\"from\":[\"requests.balance\"]},"
                + "\"a.c\":{\"value\":1,\"status\":\"doubtful\",\"raw\":\"1 5\",\"at\":{\"line\":4,\"column\":1},"
                + "\"places\":[{\"line\":4,\"column\":1},{\"line\":6,\"column\":1}],\"candidates\":[15,1.5]}}"));
    }

    @Test
    void unknownIssuerYearAndTitleAreNull() throws IOException {
        lines.report(new Report("x", List.of(), null, null, null, new Source("a.txt", null, null, null),
                new MadeBy("1", "0", "0"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), new Account(0, 0, 0),
                List.of()));
        assertTrue(written().startsWith("{\"format\":\"x\",\"recognised_by\":[],\"issuer\":null,\"year\":null,\"title\":null,"
                + "\"source\":{\"file\":\"a.txt\"},"));
    }

    @Test
    void aFileThatCouldNotBeAnalysedHasALineOfItsOwn() throws IOException {
        lines.error(new Source("坏.pdf", null, null, null), "file.unreadable", "文件是空的");
        lines.error(new Source("b.txt", "00", "text/plain", null), "format.unknown", "两行\n");
        assertEquals("{\"source\":{\"file\":\"坏.pdf\"},\"error\":{\"code\":\"file.unreadable\",\"message\":\"文件是空的\"}}\n"
                + "{\"source\":{\"file\":\"b.txt\",\"sha256\":\"00\",\"media_type\":\"text/plain\"},"
                + "\"error\":{\"code\":\"format.unknown\",\"message\":\"两行\\n\"}}\n", written());
    }

    @Test
    void anEntryOfAContainerIsNamedBesideItsFile() throws IOException {
        lines.error(new Source("reports.zip", "2021/b.pdf", "00", "application/pdf", null), "file.unreadable", "x");
        assertTrue(written().startsWith("{\"source\":{\"file\":\"reports.zip\",\"entry\":\"2021/b.pdf\",\"sha256\":\"00\","), written());
    }

    @Test
    void aPlaceSaysWhatItsFileTypeKnows() throws IOException {
        assertTrue(placed(new MarkupPlace("#main > p:nth-child(2)", 41)).contains(
                "\"at\":{\"path\":\"#main > p:nth-child(2)\",\"line\":41}"), written());
        assertTrue(placed(new WordPlace(null, 2, 5, 3)).contains("\"at\":{\"table\":2,\"row\":5,\"cell\":3}"), written());
        assertTrue(placed(new WordPlace(7, null, null, null)).contains("\"at\":{\"paragraph\":7}"), written());
    }

    @Test
    void halfASurrogatePairFromADamagedFileBreaksNothing() throws IOException {
        lines.error(new Source("a", null, null, null), "x", "\uD840 𠀀 \uDC00");
        assertTrue(written().contains("\"message\":\"\uFFFD 𠀀 \uFFFD\""), written());
    }

    private String placed(Place place) throws IOException {
        return fields(new Field("a.a", new Value.Number(BigDecimal.ONE), Status.READ, "1", List.of(place), List.of(), List.of()));
    }

    private String fields(Field... fields) throws IOException {
        out.reset();
        lines.report(Reports.of("x", "a.txt", null, List.of(fields), List.of()));
        return written();
    }

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
