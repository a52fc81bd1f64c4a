package gouji.read.container;

import static gouji.read.container.Archives.gzip;
import static gouji.read.container.Archives.opened;
import static gouji.read.container.Archives.tar;
import static gouji.read.container.Archives.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.read.container.Archives.Packed;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Archives: what they hold comes out in its order, with its path; and whatever is wrong with them is told. */
class ContainersTest {

    private static final Packed REPORT = Packed.of("2021/甲镇.txt", "report");
    private static final Packed PDF = Packed.of("b.pdf", "%PDF-1.7");

    @Test
    void theFilesOfAnArchiveComeInItsOrder() throws IOException {
        assertEquals(List.of("2021/甲镇.txt", "b.pdf"), opened("a.zip", zip(REPORT, PDF)));
        assertEquals(List.of("b.pdf", "2021/甲镇.txt"), opened("a.zip", zip(PDF, REPORT)));
        assertEquals(List.of("2021/甲镇.txt", "b.pdf"), opened("a.tar", tar(REPORT, PDF)));
        assertEquals(List.of("2021/甲镇.txt", "b.pdf"), opened("a.tgz", gzip(tar(REPORT, PDF))));
        assertEquals(List.of("b.pdf"), opened("b.pdf.gz", gzip(PDF.bytes())));
        assertEquals(List.of("null"), opened("b.pdf", PDF.bytes()));
    }

    @Test
    void anArchiveInAnArchiveStandsBeforeItsFiles() throws IOException {
        byte[] inner = zip(REPORT);
        byte[] outer = zip(new Packed("x/2021.zip", inner), PDF, new Packed("c.tar.gz", gzip(tar(PDF))));
        assertEquals(List.of("x/2021.zip!/2021/甲镇.txt", "b.pdf", "c.tar.gz!/b.pdf"), opened("a.zip", outer));
    }

    @Test
    void whatSystemsLeaveBehindIsNoFile() throws IOException {
        assertEquals(List.of("b.pdf"), opened("a.zip", zip(Packed.of("__MACOSX/._b.pdf", "x"), Packed.of(".DS_Store", "x"),
                Packed.of("q/Thumbs.db", "x"), Packed.of("~$b.docx", "x"), PDF)));
    }

    @Test
    void whatIsNoDocumentIsLeftOutAndTold() throws IOException {
        assertEquals(List.of("b.pdf", "readme", "null read.container.left-out [2, s.css, p_files/logo.png]"), opened("a.zip",
                zip(PDF, Packed.of("s.css", "x"), Packed.of("p_files/logo.png", "x"), Packed.of("readme", "x"))));
        assertEquals(List.of("null read.container.nothing"), opened("a.zip", zip(Packed.of("s.css", "x"))));
        assertEquals(List.of("null read.container.empty"), opened("a.zip", Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22)));
    }

    @Test
    void theKindIsToldFromContentWhateverTheName() throws IOException {
        assertEquals(List.of("scan.dat", "x.bin!/b.pdf"), opened("a.zip", zip(new Packed("scan.dat", PDF.bytes()), new Packed("x.bin", zip(PDF)))));
    }

    @Test
    void namesAreDecodedByWhatTheyAre() {
        String name = "某区2021年年报.txt";
        assertEquals(List.of(name), opened("a.zip", zip(name.getBytes(Charset.forName("GBK")), 0, "x")));
        assertEquals(List.of(name), opened("a.zip", zip(name.getBytes(StandardCharsets.UTF_8), 0, "x")));
        assertEquals(List.of(name), opened("a.zip", zip(name.getBytes(StandardCharsets.UTF_8), 0x800, "x")));
    }

    @Test
    void namesCannotDeceiveWhoeverReadsThem() {
        assertEquals(List.of("../etc/x\uFFFD[31m.txt"), opened("a.zip", zip("/..\\etc\\x\u001B[31m.txt".getBytes(StandardCharsets.US_ASCII), 0, "x")));
    }

    @Test
    void ofTwoFilesWithOnePathTheSecondIsNumbered() throws IOException {
        byte[] both = tar(PDF, PDF);
        assertEquals(List.of("b.pdf", "b.pdf[2]"), opened("a.tar", both));
    }

    @Test
    void anEncryptedFileIsAnErrorOfItsOwn() {
        assertEquals(List.of("a.txt read.container.encrypted"), opened("a.zip", zip("a.txt".getBytes(StandardCharsets.US_ASCII), 1, "x")));
    }

    @Test
    void whatStandsBeforeACutComesOutAndTheCutIsTold() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        Packed large = new Packed("c.pdf", noise);
        byte[] zip = zip(REPORT, large, PDF);
        assertEquals(List.of("2021/甲镇.txt", "c.pdf read.container.cut"), opened("a.zip", Arrays.copyOf(zip, 15_000)));
        assertEquals(List.of("2021/甲镇.txt", "c.pdf", "b.pdf", "null read.container.cut"), opened("a.zip", Arrays.copyOf(zip, zip.length - 30)));
        byte[] tar = gzip(tar(REPORT, large));
        assertEquals(List.of("2021/甲镇.txt", "c.pdf read.container.cut"), opened("a.tgz", Arrays.copyOf(tar, 15_000)));
    }

    @Test
    void limitsHoldForAllThatStandsInEachOther() throws IOException {
        Containers small = new Containers(new ContainerLimits(2, 5, 1000, 10, 500));
        byte[] deep = zip(new Packed("a.zip", zip(new Packed("b.zip", zip(PDF)))));
        assertEquals(List.of("a.zip!/b.zip read.container.depth"), opened(small, "x.zip", deep));
        Packed[] many = new Packed[7];
        Arrays.setAll(many, i -> Packed.of(i + ".txt", "x"));
        assertEquals("null read.container.members", opened(small, "x.zip", zip(many)).get(5));
        byte[] bomb = zip(new Packed("b.zip", zip(new Packed("0.txt", new byte[900]), new Packed("1.txt", new byte[900]),
                new Packed("2.txt", new byte[900]), new Packed("3.txt", new byte[900]))), PDF);
        List<String> lines = opened(new Containers(new ContainerLimits(2, 5, 1000, 2, 500)), "x.zip", bomb);
        assertTrue(lines.get(lines.size() - 1).endsWith(".txt read.container.ratio"), lines.toString());
        assertEquals(List.of("l.txt read.too-large", "b.pdf"), opened(small, "x.zip", zip(new Packed("l.txt", new byte[1001]), PDF)));
    }

    @Test
    void aDamagedArchiveNeverStopsAnything() throws IOException {
        List<byte[]> whole = List.of(zip(REPORT, PDF, new Packed("i.zip", zip(PDF))), tar(REPORT, PDF), gzip(tar(REPORT, PDF)));
        Random random = new Random(7);
        for (int i = 0; i < 600; i++) {
            byte[] file = whole.get(i % 3).clone();
            for (int j = 0; j <= random.nextInt(6); j++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            file = random.nextInt(4) == 0 ? Arrays.copyOf(file, 1 + random.nextInt(file.length)) : file;
            assertTrue(!opened("a", file).isEmpty());
        }
    }
}
