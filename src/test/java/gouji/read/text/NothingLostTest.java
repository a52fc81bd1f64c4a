package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.LinePlace;
import gouji.document.Paragraph;
import gouji.document.Place;
import gouji.document.Print;
import gouji.document.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever lines come in whatever order: no character is lost or doubled but the pipes and rulings that draw a table, the order
 * stays, and every place leads to its print.
 */
class NothingLostTest {

    private static final List<String> LINES = List.of("", "", "", " ", "\t", "\t", "\t\t", "\t0", "\t0", "\t0", "\t17", "\t—", "\t 　3",
            "\t总计", "\t（一）予以", "\t第一项", "\t三", "、办理结果", "公开", "组织", "结", "22（其中1件）", "（其中1件）", "（一）收到", "0", "- 3 -",
            "三、收到申请的情况", "我镇公开了很多信息，都在网站上，欢迎查看。", "\t我镇公开了很多信息，都在网站上，欢迎查看。", "无",
            "\t正在处理（只算这种，", "不算其他）", "规章\t0\t0", "\t\t甲\t0", "甲\t乙", "乙\t", "第一项\t\t\t", "\t\t\t", "0\t0\t0\t0",
            "𠮷㐀\t𠮷\t1", "| 甲 | 1 |", "| 乙 | |", "|---|---|", "├──┼──┤", "甲 | 乙", "a|b", "我镇认真贯彻落实有关条例的各项规定和要求，", "不断完善各项制度，规范办理流程，加强监督保障，",
            "\f\t5", "一\u2028二", "　　四、申请　", "\u200b\t6\u00a0");

    @Test
    void overRandomMixtures() {
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            List<String> ends = List.of("\n", "\r\n", "\r");
            StringBuilder text = new StringBuilder("始");
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(ends.get(random.nextInt(seed % 2 == 0 ? 1 : 3))).append(LINES.get(random.nextInt(LINES.size())));
            }
            check(text.toString(), "seed " + seed);
        }
    }

    private static void check(String text, String name) {
        Document document = Texts.read(text);
        List<Print> inOrder = prints(document).sorted(Comparator.comparing(Print::place, NothingLostTest::compare)).toList();
        assertEquals(bare(text), bare(inOrder.stream().map(Print::text).collect(Collectors.joining())), name);
        if (!text.contains("- 3 -")) {
            assertEquals(inOrder, prints(document).toList(), name + ": only page numbers within a table stand behind it");
        }
        String[] lines = text.split("\r\n|\r|\n", -1);
        prints(document).forEach(print -> {
            LinePlace place = (LinePlace) print.place();
            String line = lines[place.line() - 1];
            assertTrue(line.startsWith(print.text(), line.offsetByCodePoints(0, place.column() - 1)), name + print);
        });
        document.tables().forEach(table -> table.rows().forEach(row -> {
            for (int i = 0; i < row.cells().size(); i++) {
                assertEquals(i, row.cells().get(i).column(), name);
            }
        }));
    }

    private static Stream<Print> prints(Document document) {
        return document.blocks().stream().flatMap(NothingLostTest::prints);
    }

    private static Stream<Print> prints(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.prints().stream();
        }
        return ((Table) block).rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.prints().stream());
    }

    private static int compare(Place first, Place second) {
        return Comparator.comparingInt(LinePlace::line).thenComparingInt(LinePlace::column).compare((LinePlace) first, (LinePlace) second);
    }

    private static String bare(String text) {
        return text.replaceAll("[-─├┼┤\\s|\u00a0\u3000\u200b\u2028\u0085]", "");
    }
}
