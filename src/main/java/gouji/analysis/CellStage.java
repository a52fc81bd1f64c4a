package gouji.analysis;

import gouji.analysis.cutting.CutCell;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.Place;
import gouji.document.Print;
import gouji.document.Table;
import gouji.fact.Axis;
import gouji.fact.CellDecision;
import gouji.fact.CellKind;
import gouji.fact.CellSeen;
import gouji.language.Language;
import gouji.language.Reading;
import gouji.language.WordingForms;
import gouji.rules.RuleSession;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Stage {@code cells}: the prints of all tables in, what each of them may be out. */
final class CellStage {

    static final String NAME = "cells";

    private final Language language;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, CellKind> kinds = new HashMap<>();

    CellStage(Language language) {
        this.language = language;
    }

    /**
     * Reads and sorts the cells of the document; those that are words are added to what is to be named.
     *
     * @param above what stands above tables and may be a cell of theirs
     */
    void run(Document document, List<String> above, RuleSession session, Wordings wordings) {
        Stream<String> printed = document.tables().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream()).map(Cell::text);
        Stream.concat(printed, above.stream()).distinct().forEach(raw -> {
                    Reading reading = language.numerals().read(raw);
                    readings.put(raw, reading);
                    session.insert(seen(raw, reading));
                });
        session.fire(NAME);
        session.facts(CellDecision.class).forEach(decision -> kinds.merge(decision.raw(), decision.kind(),
                (one, other) -> one.compareTo(other) <= 0 ? one : other));
        wordings.add(Axis.ROW, "", "");
        readings.keySet().stream().filter(raw -> kind(raw) == CellKind.WORDS).sorted().forEach(raw -> {
            String text = language.wordings().text(raw);
            String core = language.wordings().core(raw);
            wordings.add(Axis.ROW, text, core);
            wordings.add(Axis.COLUMN, text, core);
        });
    }

    private CellSeen seen(String raw, Reading reading) {
        int digits = (int) raw.codePoints().filter(Character::isDigit).count();
        int letters = (int) raw.codePoints().filter(Character::isLetter).count();
        int length = (int) raw.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)).count();
        return new CellSeen(raw, reading.kind().name(), length, letters, digits, language.ticks().read(raw).isPresent(),
                raw.indexOf('\uFFFD') >= 0);
    }

    private CellKind kind(String raw) {
        return kinds.getOrDefault(raw, CellKind.WORDS);
    }

    /** How many figures a table prints, whoever claims it. */
    int figures(Table table) {
        return (int) table.rows().stream().flatMap(row -> row.cells().stream())
                .filter(cell -> kind(cell.text()) == CellKind.FIGURE).count();
    }

    boolean isFigure(Cell cell) {
        return kind(cell.text()) == CellKind.FIGURE;
    }

    /** What the cell says, or null where that is no one number. */
    BigDecimal number(Cell cell) {
        return readings.get(cell.text()).value();
    }

    boolean isWords(Cell cell) {
        return kind(cell.text()) == CellKind.WORDS;
    }

    /** The normal forms of words. */
    WordingForms forms() {
        return language.wordings();
    }

    /**
     * A cell of the print, ready to be cut.
     *
     * @param row number of the printed row it stands in
     */
    CutCell cut(Cell cell, int row) {
        String raw = cell.text();
        List<Place> places = cell.isEmpty() ? List.of(cell.place()) : cell.prints().stream().map(Print::place).toList();
        return new CutCell(cell.column(), cell.columnSpan(), cell.rowSpan(), kind(raw), readings.get(raw),
                language.wordings().text(raw), language.wordings().core(raw), raw, places, List.of(row), false);
    }
}
