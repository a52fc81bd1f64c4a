package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.LinePlace;
import gouji.document.MarkupPlace;
import gouji.document.PagePlace;
import gouji.document.Place;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import gouji.language.Numerals;
import gouji.report.Field;
import gouji.report.Report;
import gouji.report.Status;
import gouji.report.TableFound;
import gouji.report.Unplaced;
import gouji.rules.RuleFolder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing printed is lost and nothing is counted twice: each figure of a claimed table is one field's print or unplaced. */
class AccountTest {

    private static final RuleFolder RULES = CorpusFiles.rules(CorpusFiles.RULES);

    static Stream<Path> documents() {
        return Stream.of(CorpusFiles.texts(), CorpusFiles.pdfs(), CorpusFiles.prints(), CorpusFiles.damaged()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachFigureIsOneFieldsPrintOrUnplaced(Path file) {
        Document document = CorpusFiles.read(file);
        Report report = CorpusFiles.report(CorpusFiles.engine(RULES), document);
        List<Place> accounted = new ArrayList<>(report.unplaced().stream().map(Unplaced::at).toList());
        List<Field> printed = report.fields().stream().filter(AccountTest::isPrinted).toList();
        printed.forEach(field -> accounted.addAll(field.places()));
        assertEquals(Map.of(), tooOften(accounted, prints(document)), "each place once, a cell of marked-up lines as often as it has lines");
        assertEquals(List.of(), figures(document, report).stream().filter(place -> !accounted.contains(place)).toList(), "none lost");
        assertEquals(report.account().placed() + report.account().unplaced(), report.account().figures());
        assertEquals(printed.size(), report.account().placed());
        assertEquals(report.unplaced().size(), report.account().unplaced());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePlaceOfAFieldLeadsToItsPrint(Path file) throws IOException {
        Document document = CorpusFiles.read(file);
        Report report = CorpusFiles.report(CorpusFiles.engine(RULES), document);
        List<String> source = file.toString().endsWith(".txt") ? lines(file) : List.of();
        Map<Place, List<String>> lines = prints(document);
        Map<Place, String> prints = lines.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join("", entry.getValue())));
        for (Field field : report.fields()) {
            if (field.raw() == null) {
                continue;
            }
            assertTrue(!field.places().isEmpty(), field.id());
            // The lines of a marked-up cell have its place; a figure that stands in one of them is that line.
            boolean ownLine = field.places().size() == 1 && field.places().get(0) instanceof MarkupPlace at && lines.getOrDefault(at, List.of()).contains(field.raw());
            // A number among several of one cell is a part of that print.
            boolean part = field.status() == Status.REPAIRED && field.places().size() == 1
                    && prints.getOrDefault(field.places().get(0), field.raw() + " ").startsWith(field.raw() + " ");
            assertEquals(field.raw().replace(" ", ""), part || ownLine ? field.raw()
                    : field.places().stream().map(prints::get).collect(Collectors.joining()).replace(" ", ""), field.id());
            for (Place place : field.places()) {
                if (place instanceof LinePlace at) {
                    String line = source.get(at.line() - 1);
                    String there = line.substring(line.offsetByCodePoints(0, at.column() - 1));
                    // A number that is broken over lines leads to where it begins.
                    String begins = there.split("\\s", 2)[0];
                    String print = prints.getOrDefault(place, field.raw());
                    assertTrue(there.startsWith(print) || !begins.isEmpty() && print.startsWith(begins),
                            field.id() + ": " + there);
                } else if (place instanceof PagePlace at) {
                    assertNotNull(at.box(), field.id());
                    assertTrue(at.page() >= 1 && at.page() <= document.source().pages() && at.box().width() > 0 && at.box().height() > 0,
                            field.id());
                }
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        String text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return (text.indexOf('\uFFFD') < 0 ? text : new String(bytes, Charset.forName("GB18030"))).lines().toList();
    }

    /** The places of the numbers and zero signs in claimed tables; the headers of these documents print none. */
    private static List<Place> figures(Document document, Report report) {
        List<Integer> claimed = report.tables().stream().filter(table -> table.claimedBy() != null).map(TableFound::id).toList();
        return document.tables().filter(table -> claimed.contains(table.id())).map(Table::rows).flatMap(List::stream)
                .flatMap(row -> figures(row).stream()).map(Cell::prints).flatMap(List::stream)
                .map(Print::place).toList();
    }

    /** A number in front of the words of a row counts the rows, and one with a full stop is a label's, torn off behind it. */
    private static List<Cell> figures(Row row) {
        List<Cell> figures = row.cells().stream().filter(cell -> isFigure(cell.text()) && !cell.text().matches("[0-9]\\.")).toList();
        int words = IntStream.range(0, row.cells().size()).filter(i -> row.cells().get(i).text().length() > 3 && !isFigure(row.cells().get(i).text()))
                .findFirst().orElse(0);
        return figures.stream().filter(cell -> row.cells().indexOf(cell) > words || words == 0).toList();
    }

    /** What took a repair to read is a figure all the same. */
    /** Two prints joined to one figure that is doubtful all the same have two places. */
    private static boolean isPrinted(Field field) {
        return field.raw() != null && (isFigure(field.raw()) || field.status() == Status.REPAIRED || field.places().size() > 1);
    }

    private static boolean isFigure(String raw) {
        Numerals numerals = RULES.language().numerals();
        return numerals.read(raw).isSure();
    }

    private static Map<Place, List<String>> prints(Document document) {
        return document.tables().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream()).flatMap(cell -> cell.prints().stream())
                .collect(Collectors.groupingBy(Print::place, Collectors.mapping(Print::text, Collectors.toList())));
    }

    private static Map<Place, Long> tooOften(List<Place> places, Map<Place, List<String>> prints) {
        return places.stream().collect(Collectors.groupingBy(place -> place, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > (entry.getKey() instanceof MarkupPlace ? Math.max(1, prints.getOrDefault(entry.getKey(), List.of()).size()) : 1))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
