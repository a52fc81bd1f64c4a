package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hankcs.hanlp.HanLP;
import gouji.document.Document;
import gouji.document.Source;
import gouji.read.UnreadableException;
import gouji.read.text.TextReader;
import gouji.report.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report in traditional characters says what its simplified print says; only its words stay as printed. */
class TraditionalPrintTest {

    private static final Engine ENGINE = CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES));

    static List<Path> texts() {
        return CorpusFiles.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyReportOfTheCorpusIsReadAlike(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        boolean wide = bytes[0] == (byte) 0xFE;
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        String simplified = wide ? new String(bytes, StandardCharsets.UTF_16)
                : utf8.contains("\uFFFD") ? new String(bytes, Charset.forName("GB18030")) : utf8;
        Report plain = report(simplified);
        Report traditional = report(HanLP.convertToTraditionalChinese(simplified));
        assertEquals(said(plain), said(traditional));
        assertEquals(HanLP.convertToSimplifiedChinese(plain.issuer()), HanLP.convertToSimplifiedChinese(traditional.issuer()));
    }

    @Test
    void wordsOfTheRegionAreKnown() throws Exception {
        Report report = report("海湾县2021年政府資訊公開工作年度報告\n\n二、主動公開政府資訊情況\n\n"
                + "資訊內容\t本年製發件數\t本年廢止件數\t現行有效件數\n規章\t0\t0\t0\n行政規範性檔案\t3\t1\t26\n");
        assertEquals("海湾县", report.issuer());
        assertEquals("read", report.fields().stream().filter(field -> field.id().equals("proactive.normative_documents.issued")).findFirst()
                .orElseThrow().status().word());
    }

    private static Report report(String text) throws UnreadableException {
        Document document = new TextReader().read(text.getBytes(StandardCharsets.UTF_8), new Source("report.txt", null, "text/plain", null));
        return CorpusFiles.report(ENGINE, document);
    }

    private static String said(Report report) {
        StringBuilder said = new StringBuilder(report.format() + " " + report.year() + " " + report.account() + "\n");
        report.fields().forEach(field -> said.append(field.id()).append(' ').append(field.value()).append(' ').append(field.status()).append('\n'));
        report.sections().forEach(section -> said.append(section.id()).append('\n'));
        report.statements().forEach(one -> said.append(one.about()).append(' ').append(one.value()).append(one.unit()).append('\n'));
        report.findings().forEach(one -> said.append(one.code()).append(' ').append(one.fields()).append('\n'));
        report.repairs().forEach(one -> said.append(one.rule()).append(' ').append(one.fields()).append('\n'));
        return said.toString();
    }
}
