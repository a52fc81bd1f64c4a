package gouji.cli;

import gouji.corpus.Matrix;
import gouji.corpus.Matrix.Row;
import gouji.corpus.Tally;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The matrix of a corpus as text: a row a kind of file, and whether it comes out as it must. */
final class MatrixText {

    private static final TextColumns COLUMNS = new TextColumns(List.of(24, 7, 11, 9, 9, 11, 8, 8, 12));

    private final Messages messages;

    MatrixText(Messages messages) {
        this.messages = messages;
    }

    String of(Matrix matrix) {
        StringBuilder text = new StringBuilder(messages.text("regress.matrix")).append('\n');
        text.append(COLUMNS.row(Stream.of("kind", "files", "documents", "cells", "exact", "share", "silent", "doubt", "goal")
                .map(column -> messages.text("regress.column." + column)).toList()));
        matrix.rows().forEach(row -> text.append(COLUMNS.row(cells(row))));
        return text.toString();
    }

    private List<String> cells(Row row) {
        Tally tally = row.tally();
        return List.of(row.kind(), String.valueOf(tally.documents()), String.valueOf(tally.exactDocuments()),
                String.valueOf(tally.cells()), String.valueOf(tally.exactCells()), percent(tally.cellExact()),
                String.valueOf(tally.silentWrong()), String.valueOf(tally.needlessDoubt()),
                messages.text(row.reachesItsGoal() ? "regress.goal.reached" : "regress.goal.missed"));
    }

    /** Rounded down, so that only all is 100 %. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", Math.floor(share * 10000) / 100);
    }
}
