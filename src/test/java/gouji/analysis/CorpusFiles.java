package gouji.analysis;

import gouji.document.Document;
import gouji.read.UnreadableException;
import gouji.read.type.AllTypes;
import gouji.report.Report;
import gouji.rules.BrokenRulesException;
import gouji.rules.RuleFolder;
import gouji.write.JsonLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The documents that tests of the whole way run on, the rules that come with the program, and what comes out. */
final class CorpusFiles {

    static final Path RULES = Path.of("rules");

    private CorpusFiles() {
    }

    /** The reports of the corpus as text. */
    static List<Path> texts() {
        return under(Path.of("corpus"), ".txt").stream().filter(file -> !isDamaged(file)).toList();
    }

    /** The damaged reports of the corpus. */
    static List<Path> damaged() {
        return Stream.of(".txt", ".html", ".pdf").flatMap(ending -> under(Path.of("corpus"), ending).stream()).filter(CorpusFiles::isDamaged).toList();
    }

    private static boolean isDamaged(Path file) {
        return file.getParent().getFileName().toString().endsWith("-damaged");
    }

    /** The reports of the corpus as PDF with text; scans take seconds each. */
    static List<Path> pdfs() {
        return under(Path.of("corpus"), ".pdf").stream().filter(file -> !isDamaged(file) && !file.getFileName().toString().startsWith("scan"))
                .toList();
    }

    /** Small prints beside the corpus, each for a few rules that no report of the corpus needs. */
    static List<Path> prints() {
        Path prints = Path.of("src", "test", "resources", "gouji", "prints");
        return Stream.of(".txt", ".html").flatMap(ending -> under(prints, ending).stream()).toList();
    }

    /** Small pictures of pages, for the rules that only scans need. */
    static List<Path> scans() {
        return under(Path.of("src", "test", "resources", "gouji", "scans"), ".png");
    }

    private static List<Path> under(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document read(Path file) {
        try {
            return AllTypes.readers().read(file);
        } catch (UnreadableException e) {
            throw new AssertionError(file + " " + e.reason(), e);
        }
    }

    static RuleFolder rules(Path folder) {
        try {
            return RuleFolder.open(folder);
        } catch (BrokenRulesException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    static Engine engine(RuleFolder rules, String... switchedOff) {
        return new Engine(rules, Locale.CHINESE, Set.of(switchedOff));
    }

    static Report report(Engine engine, Document document) {
        try {
            return engine.analyze(document).report();
        } catch (UnknownFormatException e) {
            throw new AssertionError(document.source().file() + " has no format", e);
        }
    }

    /** The line that is printed for the document. */
    static String json(Engine engine, Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new JsonLines(bytes).report(report(engine, document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
