package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.UnreadableException;
import gouji.read.text.TextReader;
import gouji.report.Field;
import gouji.report.Report;
import gouji.report.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another report is another folder of rules, beside the common ones: words, ticks and figures, and no line of Java. */
class OtherReportTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "gouji", "rules", "petitions");
    private static final String PRINT = """
            松岭县信访局
            2023年度信访工作统计

            一、信访件办理

            渠道|上年结转件数|本年收到件数|本年办结件数|结转下年件数
            群众来信|3|41|40|4
            来访|0|128|121|7
            网上投诉|12|1,306|1290|28
            三种渠道合计|15|1475|1451|39

            二、接待场所情况

            场所|地址|窗口|设有无障碍通道|接待时间
            县接待大厅|城关镇中山路8号|6|√|工作日8:30—17:30
            乡镇接待站|各乡镇政府院内|1|□|每月逢五
            """;

    @TempDir
    private Path folder;
    private Engine engine;

    @BeforeEach
    void rules() throws IOException {
        copy(CorpusFiles.RULES.resolve("common"));
        copy(FOLDER);
        engine = CorpusFiles.engine(CorpusFiles.rules(folder));
    }

    @Test
    void everyFigureWordAndTickIsRead() {
        Report report = report(PRINT);
        assertEquals("petitions 松岭县信访局 2023", report.format() + " " + report.issuer() + " " + report.year());
        assertEquals(List.of("matters", "places"), report.sections().stream().map(Section::id).toList());
        assertEquals("3 41 40 4", values(report, "matters.letter"));
        assertEquals("0 128 121 7", values(report, "matters.visit"));
        assertEquals("12 1306 1290 28", values(report, "matters.online"));
        assertEquals("15 1475 1451 39", values(report, "matters.all"));
        assertEquals("城关镇中山路8号 6 true 工作日8:30—17:30", values(report, "places.hall"));
        assertEquals("各乡镇政府院内 1 false 每月逢五", values(report, "places.station"));
        assertEquals(List.of(), findings(report));
        assertEquals("18 figures, 18 placed, 0 unplaced", account(report));
    }

    @Test
    void aBrokenRelationIsReportedInTheFormatsOwnWords() {
        Report report = report(PRINT.replace("|1451|", "|1415|"));
        assertEquals(List.of("matters.balance error [matters.all.carried_in, matters.all.received, matters.all.settled, matters.all.carried_out]",
                "matters.sum error [matters.letter.settled, matters.visit.settled, matters.online.settled, matters.all.settled]"),
                findings(report).stream().sorted().toList());
        assertEquals(true, report.findings().stream().anyMatch(finding -> finding.message().contains("三种渠道相加得 1451，全部渠道印的是 1415")));
        assertEquals("15 1475 1415 39", values(report, "matters.all"));
    }

    @Test
    void aLostFigureIsInferredByTheFormatsOwnRelations() {
        Report report = report(PRINT.replace("来访|0|128|121|7", "来访|0||121|7"));
        assertEquals("0 128-inferred 121 7", values(report, "matters.visit"));
    }

    @Test
    void aTickThatIsNoneIsDoubtfulAndAnEmptyOneIsBlank() {
        Report report = report(PRINT.replace("|√|", "|有一处|").replace("|□|", "||"));
        assertEquals("城关镇中山路8号 6 null-doubtful 工作日8:30—17:30", values(report, "places.hall"));
        assertEquals("各乡镇政府院内 1 null-blank 每月逢五", values(report, "places.station"));
    }

    @Test
    void whatIsTickedIsAWordListToo() throws IOException {
        Path list = folder.resolve("common").resolve("ticks.csv");
        Files.writeString(list, Files.readString(list) + "有,ticked\n");
        engine = CorpusFiles.engine(CorpusFiles.rules(folder));
        assertEquals("城关镇中山路8号 6 true 工作日8:30—17:30", values(report(PRINT.replace("|√|", "|有|")), "places.hall"));
    }

    private Report report(String print) {
        try {
            byte[] bytes = print.replace('|', '\t').getBytes(StandardCharsets.UTF_8);
            Document document = new TextReader().read(bytes, new Source("petitions.txt", null, "text/plain", null));
            return CorpusFiles.report(engine, document);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private static String values(Report report, String row) {
        return report.fields().stream().filter(field -> field.id().startsWith(row + ".")).map(OtherReportTest::shown)
                .collect(Collectors.joining(" "));
    }

    private static String shown(Field field) {
        return field.value() + (field.status().word().equals("read") ? "" : "-" + field.status().word());
    }

    private static List<String> findings(Report report) {
        return report.findings().stream().map(finding -> finding.code() + " " + finding.severity().word() + " " + finding.fields()).toList();
    }

    private static String account(Report report) {
        return report.account().figures() + " figures, " + report.account().placed() + " placed, " + report.account().unplaced() + " unplaced";
    }

    private void copy(Path from) throws IOException {
        Path to = Files.createDirectories(folder.resolve(from.getFileName()));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
