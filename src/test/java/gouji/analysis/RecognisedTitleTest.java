package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Source;
import gouji.read.text.TextReader;
import gouji.report.Finding;
import gouji.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The body and the year of a title that was recognised in a picture, where some characters are less sure than others. */
class RecognisedTitleTest {

    private static final String TITLE = "临风市人民政府2021年政府信息公开工作年度报告";

    @Test
    void aBodyWithAnUnsureCharacterIsToldToBeDoubtful() throws Exception {
        Report report = report(recognised(TITLE, "风", 0.7), said("全年平稳。"));
        assertEquals(List.of("issuer.doubtful"), heads(report));
        assertEquals("临风市人民政府", report.issuer());
    }

    @Test
    void aBodyPrintedAgainWithoutDoubtIsSure() throws Exception {
        assertEquals(List.of(), heads(report(recognised(TITLE, "风", 0.7), said("临风市人民政府全年平稳。"))));
        assertEquals(List.of("issuer.doubtful"), heads(report(recognised(TITLE, "风", 0.7), recognised("临风市人民政府全年平稳。", "风", 0.7))));
    }

    /** Recognition is as sure of 沪源市, where 泸源市 is printed, as of most bodies that it reads well; it makes the same of it in each print. */
    @Test
    void aBodyThatOnlyPicturesNameIsDoubtfulHoweverOftenTheySay() throws Exception {
        assertEquals(List.of("issuer.doubtful"), heads(report(recognised(TITLE, "风", 0.88), said("全年平稳。"))));
        assertEquals(List.of("issuer.doubtful"), heads(report(recognised(TITLE, "风", 0.88), recognised("临风市人民政府全年平稳。", "风", 0.91))));
    }

    @Test
    void aBodyThatTheFileIsNamedAfterIsSure() throws Exception {
        assertEquals(List.of(), heads(report("上报/03临风市人民政府2021年年报.pdf", recognised(TITLE, "风", 0.6), said("全年平稳。"))));
        assertEquals(List.of("issuer.doubtful"), heads(report("临岚市人民政府2021年年报.pdf", recognised(TITLE, "风", 0.6), said("全年平稳。"))));
    }

    @Test
    void aBodyThatLostItsFirstCharacterIsNotTheOneInTheFilesName() throws Exception {
        String cut = "城县人民政府2021年政府信息公开工作年度报告";
        assertEquals(List.of("issuer.doubtful"), heads(report("郯城县人民政府.pdf", recognised(cut, "城", 0.9), said("全年平稳。"))));
    }

    /** What the pattern of titles says anyway need not be sure. */
    @Test
    void anUnsureCharacterBesideTheBodyAndTheYearSaysNothing() throws Exception {
        assertEquals(List.of(), heads(report(recognised(TITLE, "报告", 0.3), said("全年平稳。"))));
    }

    @Test
    void anUnsureYearIsDoubtfulUnlessItIsPrintedAgain() throws Exception {
        assertEquals(List.of("year.doubtful"), heads(report(recognised(TITLE, "2021", 0.5), said("全年平稳。"))));
        assertEquals(List.of(), heads(report(recognised(TITLE, "2021", 0.5), recognised("2021年全年平稳。", "2021", 0.5))));
    }

    @Test
    void aFileThatSaysItsTitleItselfIsNotDoubted() throws Exception {
        assertEquals(List.of(), heads(report(said(TITLE), said("全年平稳。"))));
    }

    /** Both in doubt. */
    static Document unsure() throws Exception {
        return document("scan", recognised(TITLE, TITLE, 0.4), said("全年平稳。"));
    }

    private static Print said(String text) {
        return new Print(text, null);
    }

    /** All sure, but for a part of it. */
    private static Print recognised(String text, String part, double confidence) {
        List<Double> each = new ArrayList<>(Collections.nCopies(text.length(), 0.95));
        int at = text.indexOf(part);
        Collections.fill(each.subList(at, at + part.length()), confidence);
        return new Print(text, null, confidence, each);
    }

    private static Report report(Print title, Print sentence) throws Exception {
        return report("scan", title, sentence);
    }

    private static Report report(String file, Print title, Print sentence) throws Exception {
        return CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES)).analyze(document(file, title, sentence)).report();
    }

    private static Document document(String file, Print title, Print sentence) throws Exception {
        String text = "标题\n\n一、总体情况\n\n正文\n\n二、主动公开政府信息情况\n\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n";
        Document read = new TextReader().read(text.getBytes(StandardCharsets.UTF_8), new Source(file, null, "text/plain", null));
        return new Document(read.source(), read.blocks().stream().map(block -> with(block, title, sentence)).toList());
    }

    private static Block with(Block block, Print title, Print sentence) {
        if (!(block instanceof Paragraph paragraph)) {
            return block;
        }
        return switch (paragraph.text()) {
            case "标题" -> new Paragraph(List.of(title.at(paragraph.place())));
            case "正文" -> new Paragraph(List.of(sentence.at(paragraph.place())));
            default -> paragraph;
        };
    }

    private static List<String> heads(Report report) {
        return report.findings().stream().map(Finding::code).filter(code -> code.startsWith("issuer.") || code.startsWith("year.")).toList();
    }
}
