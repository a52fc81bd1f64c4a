package gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Source;
import gouji.read.Reader;
import gouji.read.UnreadableException;
import gouji.read.word.binary.DocReader;
import gouji.read.word.ooxml.DocxReader;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files damaged at random, always the same way: they are read or refused, and nothing else happens. */
class DamagedWordFileTest {

    private static final int FILES = 150;
    private static final List<String> NAMES = List.of("w:p", "w:r", "w:t", "w:tc", "w:tr", "w:tbl", "w:del", "w:pPr", "w:x");
    private static final List<String> VALUES = List.of("999999999", "-1", "", "99999999999999999999", "restart", "begin", "end");

    @Test
    void damagedMarkup() {
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            Map<String, String> parts = new LinkedHashMap<>(Features.file().parts());
            List<String> names = List.copyOf(parts.keySet());
            String name = random.nextInt(3) == 0 ? names.get(random.nextInt(names.size())) : "word/document.xml";
            parts.put(name, damaged(parts.get(name), random));
            readOrRefused(new DocxReader(), DocxFile.zipped(parts), seed);
        }
    }

    @Test
    void damagedBytes() throws Exception {
        byte[] docx = Features.file().bytes();
        byte[] doc;
        try (InputStream in = DamagedWordFileTest.class.getResourceAsStream("features.doc")) {
            doc = in.readAllBytes();
        }
        for (int seed = 0; seed < FILES; seed++) {
            readOrRefused(new DocxReader(), damaged(docx, new Random(seed)), seed);
            readOrRefused(new DocReader(), damaged(doc, new Random(seed)), seed);
        }
    }

    private static void readOrRefused(Reader reader, byte[] bytes, int seed) {
        try {
            assertTrue(!reader.read(bytes, new Source("report", null, null, null)).blocks().isEmpty(), "seed " + seed);
        } catch (UnreadableException refused) {
            assertTrue(refused.reason().startsWith("read."), "seed " + seed);
        }
    }

    private static String damaged(String xml, Random random) {
        int at = random.nextInt(xml.length());
        int tag = Math.max(xml.indexOf("<w:", at), 0);
        int tagEnd = xml.indexOf('>', tag) + 1;
        int value = Math.max(xml.indexOf("=\"", at), 0) + 2;
        return switch (random.nextInt(4)) {
            case 0 -> xml.substring(0, at) + (char) (' ' + random.nextInt(90)) + xml.substring(at + 1);
            case 1 -> xml.substring(0, tag) + "<" + NAMES.get(random.nextInt(NAMES.size())) + "/>" + xml.substring(tag);
            case 2 -> xml.substring(0, tag) + xml.substring(tagEnd);
            default -> xml.substring(0, value) + VALUES.get(random.nextInt(VALUES.size()))
                    + xml.substring(Math.max(xml.indexOf('"', value), value));
        };
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < 5; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }
}
