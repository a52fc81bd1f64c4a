package gouji.cli;

import static gouji.cli.CommandLineRun.REPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji analyze}: a line of JSON a report. */
class AnalyzeCommandTest {

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void aReportIsOneLineOfJson() throws IOException {
        CommandLineRun run = CommandLineRun.of("analyze", REPORT);
        assertEquals(0, run.status(), run.err());
        assertEquals(1, run.lines().size());
        JsonNode report = json.readTree(run.out());
        assertEquals("disclosure-2021", report.path("format").textValue());
        assertEquals(REPORT.toString(), report.path("source").path("file").textValue());
        assertEquals(3008, report.path("fields").path("requests.received.total").path("value").intValue());
        assertEquals("", run.err());
    }

    @Test
    void linesComeInTheOrderOfTheInputAndTheSameEveryTime() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("analyze"));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Path file = folder.resolve((char) ('t' - i) + ".txt");
            Files.copy(i % 3 == 0 ? REPORT : Path.of("corpus", "township-nearly-all-zero", "report.txt"), file);
            arguments.add(file);
            names.add(file.toString());
        }
        CommandLineRun first = CommandLineRun.of(arguments.toArray());
        List<String> printed = new ArrayList<>();
        for (String line : first.lines()) {
            printed.add(json.readTree(line).path("source").path("file").textValue());
        }
        assertEquals(names, printed);
        assertEquals(first, CommandLineRun.of(arguments.toArray()));
    }

    @Test
    void aFileThatCannotBeAnalysedKeepsNoOtherFromIt() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pdf"));
        Path picture = Files.write(folder.resolve("picture.pdf"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0});
        Path letter = Files.writeString(folder.resolve("letter.txt"), "各位同事：\n\n下周一上午九时开会。\n");
        Path missing = folder.resolve("missing.txt");
        Path nothing = Files.createDirectory(folder.resolve("nothing"));
        CommandLineRun run = CommandLineRun.of("analyze", empty, picture, letter, missing, nothing, REPORT);
        assertEquals(1, run.status());
        List<String> codes = new ArrayList<>();
        for (String line : run.lines()) {
            codes.add(json.readTree(line).path("error").path("code").asText());
        }
        assertEquals(List.of("file.unreadable", "file.unreadable", "format.unknown", "file.unreadable", "file.unreadable", ""), codes);
        assertEquals("image/png", json.readTree(run.lines().get(1)).path("source").path("media_type").textValue());
        assertEquals(5, run.err().lines().count());
    }

    @Test
    void aFolderStandsForTheDocumentsInAndBelowIt() throws IOException {
        Files.createDirectories(folder.resolve("b/.git"));
        Files.copy(REPORT, folder.resolve("b/z.TXT"));
        Files.copy(REPORT, folder.resolve("a.txt"));
        Files.copy(REPORT, folder.resolve("b/.git/x.txt"));
        Files.writeString(folder.resolve("b/label.json"), "x");
        Files.createDirectories(folder.resolve("b/page_files"));
        Files.writeString(folder.resolve("b/page_files/frame.html"), "x");
        CommandLineRun run = CommandLineRun.of("analyze", folder);
        assertEquals(0, run.status(), run.err());
        assertEquals(2, run.lines().size());
        assertTrue(run.lines().get(0).contains("a.txt") && run.lines().get(1).contains("z.TXT"));
    }

    @Test
    void anArchiveIsALineForEachReportInIt() throws IOException {
        Path archive = archive("2021.zip", "north/甲.txt", "乙.txt", "logo.css");
        CommandLineRun run = CommandLineRun.of("analyze", archive, REPORT);
        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("north/甲.txt", "乙.txt", ""), entries(run));
        assertEquals(archive.toString(), json.readTree(run.lines().get(0)).path("source").path("file").textValue());
        assertTrue(run.err().contains("logo.css"), run.err());
        CommandLineRun one = CommandLineRun.of("analyze", archive + "!/乙.txt");
        assertEquals(List.of("乙.txt"), entries(one));
        CommandLineRun none = CommandLineRun.of("analyze", archive + "!/丙.txt");
        assertEquals(1, none.status());
        assertEquals(List.of("丙.txt"), entries(none));
    }

    @Test
    void standardInputIsADash() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(Files.newInputStream(REPORT));
            CommandLineRun run = CommandLineRun.of("analyze", "-");
            assertEquals(0, run.status(), run.err());
            assertEquals("-", json.readTree(run.out()).path("source").path("file").textValue());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void anUnknownOptionIsComplainedOfBeforeAMissingFile() {
        CommandLineRun run = CommandLineRun.of("analyze", "--nope");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--nope"), run.err());
    }

    private List<String> entries(CommandLineRun run) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String line : run.lines()) {
            entries.add(json.readTree(line).path("source").path("entry").asText());
        }
        return entries;
    }

    private Path archive(String name, String... entries) throws IOException {
        Path archive = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                Files.copy(REPORT, zip);
            }
        }
        return archive;
    }

    @Test
    void theTableHasARowAReportAndItsDoubtsLieBesideIt() throws IOException {
        Path table = folder.resolve("figures.csv");
        CommandLineRun run = CommandLineRun.of("analyze", "--csv", table, REPORT, Path.of("corpus", "city-2019-form-signed-changes", "report.txt"));
        assertEquals(0, run.status(), run.err());
        List<String> rows = Files.readString(table).lines().toList();
        assertEquals(3, rows.size());
        assertTrue(rows.get(0).startsWith("\uFEFFfile,format,issuer,year,proactive.regulations."), rows.get(0));
        assertTrue(rows.get(1).contains(",3008,"), rows.get(1));
        assertTrue(Files.readString(folder.resolve("figures.doubts.csv")).startsWith("\uFEFFfile,issuer,year,field,"));
        assertEquals(2, run.lines().size());
    }

    /** {@code --csv *.pdf}: the shell puts the first report in the place of the table. */
    @Test
    void aReportInThePlaceOfTheTableIsKeptAndSaid() throws IOException {
        Path first = Files.copy(REPORT, folder.resolve("a.txt"));
        CommandLineRun run = CommandLineRun.of("analyze", "--csv", first, REPORT);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("a.txt 已经有了"), run.err());
        assertEquals(-1, Files.mismatch(REPORT, first));
    }

    @Test
    void aTableThatCannotBeWrittenIsToldBeforeAnythingIsAnalysed() {
        CommandLineRun run = CommandLineRun.of("analyze", "--csv", folder.resolve("none/figures.csv"), REPORT);
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("figures.csv"), run.err());
    }

    @Test
    void brokenRulesAreAllToldWithFileLineAndTheLineItself() throws IOException {
        Path rules = Copies.rules(folder.resolve("rules"));
        Files.writeString(rules.resolve("common/broken.drl"), "package gouji.rules\n\nrule \"x\"\n@code(\"x.y\")\nwhen\n    Nothing()\nthen\nend\n");
        Path words = rules.resolve("disclosure-2021/words.csv");
        Files.writeString(words, Files.readString(words) + "rows,甲,乙\n");
        CommandLineRun run = CommandLineRun.of("analyze", "--rules", rules, folder.resolve("missing.txt"), REPORT);
        assertEquals(2, run.status());
        assertEquals("", run.out());
        long line = Files.readString(words).lines().count();
        assertTrue(run.err().contains("disclosure-2021/words.csv:" + line + ": "), run.err());
        assertTrue(run.err().contains("    rows,甲,乙\n"), run.err());
        assertTrue(run.err().contains("common/broken.drl:"), run.err());
    }

    @Test
    void whoReadsOnlyTheFirstLinesHearsNoComplaint() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Streams streams = new Streams(new ResultStream(closed), new PrintStream(err), false);
        assertEquals(0, Gouji.run(new String[] {"analyze", REPORT.toString()}, streams));
        assertEquals("", err.toString());
    }
}
