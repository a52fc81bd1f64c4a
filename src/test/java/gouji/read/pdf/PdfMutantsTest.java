package gouji.read.pdf;

import gouji.document.Document;
import gouji.read.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever is broken in a file: it is read, or refused with a reason, and soon. Run as a program with files and a number to do more. */
class PdfMutantsTest {

    private static final int MUTANTS = 150;
    private static final long SEED = 20210305;

    @Test
    void damagedFilesAreReadOrRefused() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {100, 200, 300}, new double[] {100, 120, 140})
                .text(110, 114, 10, "新收").text(210, 114, 10, "17").unmapped(210, 134, 10, 2).strokedGlyphs(250, 134, 10, 1)
                .font("simple", DrawnPdf.simple("SimSun", "WinAnsiEncoding")).codes("simple", 110, 134, 10, "d7dcbcc6")
                .operators("q 50 0 0 50 90 680 cm BI /W 8 /H 8 /IM true /F /AHx ID FF00FF00FF00FF00> EI Q");
        run(pdf.bytes(), MUTANTS, SEED, new TreeMap<>());
    }

    private static void run(byte[] pdf, int count, long seed, Map<String, Integer> outcomes) throws IOException {
        Mutants mutants = new Mutants(pdf, seed);
        for (int i = 0; i < count; i++) {
            byte[] mutant = mutants.next();
            long start = System.nanoTime();
            String outcome;
            try {
                Document read = DrawnPdf.read(mutant);
                outcome = "read " + (read.blocks().isEmpty() ? "nothing" : "");
            } catch (UnreadableException refused) {
                outcome = refused.reason();
            } catch (RuntimeException | Error crash) {
                Files.write(Path.of(System.getProperty("java.io.tmpdir"), "mutant-" + seed + "-" + i + ".pdf"), mutant);
                throw new AssertionError("mutant " + i + " of seed " + seed, crash);
            }
            outcomes.merge(outcome, 1, Integer::sum);
            if (System.nanoTime() - start > 5_000_000_000L) {
                System.out.println("slow: mutant " + i + " of seed " + seed + " " + outcome + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
            }
        }
    }

    /** @param arguments how many mutants of each, a seed, files */
    public static void main(String[] arguments) throws Exception {
        for (int f = 2; f < arguments.length; f++) {
            Map<String, Integer> outcomes = new TreeMap<>();
            run(Files.readAllBytes(Path.of(arguments[f])), Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]) + f, outcomes);
            System.out.println(arguments[f] + " " + outcomes + " heap "
                    + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20) + " MB");
        }
    }
}
