package gouji.corpus.make;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.analysis.Engine;
import gouji.corpus.Regression;
import gouji.corpus.Regression.Scored;
import gouji.read.type.AllTypes;
import gouji.rules.RuleFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a report's page is marked up, its record is the one of the label. */
class MarkupTest {

    private static final List<String> REPORTS = List.of("city-large-figures", "county-bureau-marked-figures", "bureau-split-headers",
            "city-2019-form-signed-changes", "county-blank-for-zero");

    @Test
    void everyMarkupGivesEveryFieldOfTheLabel(@TempDir Path corpus) throws Exception {
        for (String report : REPORTS) {
            make(Path.of("corpus", report), Files.createDirectory(corpus.resolve(report)));
        }
        Engine engine = new Engine(RuleFolder.open(Path.of("rules")), Locale.CHINESE);
        for (Scored scored : new Regression(AllTypes.readers(), engine).run(corpus)) {
            assertEquals(List.of(), scored.score().differences(), scored.path());
            assertEquals(true, scored.score().isExact(), scored.path() + scored.score());
        }
    }

    static void make(Path from, Path to) throws Exception {
        Label label = Label.read(from.resolve("label.json"));
        Manuscript manuscript = new Manuscript(Form.of(label.format()), label, Source.read(from.resolve("source.yaml")));
        ObjectNode node = (ObjectNode) new ObjectMapper().readTree(from.resolve("label.json").toFile());
        ObjectNode files = node.putObject("files");
        for (Markup markup : Markup.values()) {
            Files.write(to.resolve(markup.file()), markup.bytes(manuscript));
            files.putObject(markup.file());
        }
        Files.writeString(to.resolve("label.json"), node.toString());
    }

    /** Writes all reports of the corpus in all markups into a folder, for trying. */
    public static void main(String[] arguments) throws Exception {
        for (Path report : CorpusTest.reports().toList()) {
            make(report, Files.createDirectories(Path.of(arguments[0]).resolve(report.getFileName())));
        }
    }
}
