package gouji.corpus.make;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.document.Print;
import gouji.document.Table;
import gouji.read.type.AllTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around the tables of a drawn report is no table, however it is set. */
class RunningTextTest {

    static Stream<Arguments> drawn() throws IOException {
        List<Arguments> drawn = new ArrayList<>();
        for (Path report : CorpusTest.sources().toList()) {
            Source source = Source.read(report.resolve("source.yaml"));
            source.layouts().stream().filter(l -> Set.of("pdf", "ofd").contains(l.ending()) && !l.by().equals("scan") && !l.traditional())
                    .forEach(l -> drawn.add(Arguments.of(report, l.file())));
        }
        return drawn.stream();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void every_line_outside_the_tables_is_read_as_text_and_every_cell_is_one_of_the_tables(Path report, String file) throws Exception {
        Label label = Label.read(report.resolve("label.json"));
        Manuscript manuscript = new Manuscript(Form.of(label.format()), label, Source.read(report.resolve("source.yaml")));
        Document document = AllTypes.readers().read(report.resolve(file));
        String text = bare(document.paragraphs().flatMap(p -> p.prints().stream()).map(Print::text).collect(Collectors.joining()));
        List<String> lines = new ArrayList<>(manuscript.source().title());
        manuscript.lines().stream().filter(l -> !l.startsWith("[")).map(l -> l.replaceFirst("^#+ ", "")).forEach(lines::add);
        assertEquals(List.of(), lines.stream().map(RunningTextTest::bare).filter(l -> !text.contains(l)).toList(), "lines of text");
        String printed = manuscript.grids().values().stream().flatMap(g -> g.rows().stream()).flatMap(List::stream)
                .map(c -> bare(c.text())).collect(Collectors.joining("\n"));
        assertEquals(List.of(), cells(document).filter(c -> !printed.contains(c)).toList(), "cells");
    }

    private static Stream<String> cells(Document document) {
        return document.tables().map(Table::rows).flatMap(List::stream).flatMap(r -> r.cells().stream())
                .flatMap(c -> c.prints().stream()).map(p -> bare(p.text())).filter(t -> !t.isEmpty());
    }

    /** Without spaces, and without a variant that a font of Chromium's gives back for the character it prints. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]", "").replace('戶', '户');
    }
}
