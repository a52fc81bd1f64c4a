package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Document;
import gouji.report.Report;
import gouji.report.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules decide, Java serves: without rules nothing is named, mended or found. */
class EmptiedRulesTest {

    private static final List<Document> DOCUMENTS = CorpusFiles.texts().stream().map(CorpusFiles::read).toList();

    @TempDir
    private Path folder;

    @Test
    void withoutAnyRuleNoDocumentHasAFormat() throws IOException {
        Engine engine = engine(path -> true);
        DOCUMENTS.forEach(document -> assertThrows(UnknownFormatException.class, () -> engine.analyze(document)));
    }

    @Test
    void whereOnlyTheFormatIsRecognisedNothingIsNamedMendedOrFound() throws IOException {
        Engine engine = engine(path -> !path.endsWith(Path.of("common", "recognise.drl")));
        for (Document document : DOCUMENTS) {
            Report report = CorpusFiles.report(engine, document);
            assertEquals(Set.of(Status.ABSENT), report.fields().stream().map(field -> field.status()).collect(Collectors.toSet()));
            assertTrue(report.fields().stream().allMatch(field -> field.value() == null && field.raw() == null));
            assertEquals(List.of(), report.sections());
            assertEquals(List.of(), report.statements());
            assertEquals(List.of(), report.repairs());
            assertEquals(List.of(), report.findings());
            assertTrue(report.tables().stream().allMatch(table -> table.claimedBy() == null));
        }
    }

    @Test
    void withoutTheRulesOfSectionsStatementsAndChecksThereAreNone() throws IOException {
        Engine engine = engine(path -> path.getParent().endsWith("disclosure")
                || path.endsWith("sections.drl") || path.endsWith("checks.drl"));
        for (Document document : DOCUMENTS) {
            Report report = CorpusFiles.report(engine, document);
            assertEquals(List.of(), report.sections());
            assertEquals(List.of(), report.statements());
            assertEquals(List.of(), report.findings());
            assertTrue(report.account().placed() > 0, "the tables are still named by rules");
        }
    }

    private Engine engine(Predicate<Path> emptied) throws IOException {
        try (Stream<Path> walk = Files.walk(CorpusFiles.RULES)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(CorpusFiles.RULES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                boolean empty = file.toString().endsWith(".drl") && emptied.test(file);
                Files.write(copy, empty ? new byte[0] : Files.readAllBytes(file));
            }
        }
        return CorpusFiles.engine(CorpusFiles.rules(folder));
    }
}
