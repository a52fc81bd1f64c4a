package gouji.cli;

import gouji.corpus.Baseline.Loss;
import gouji.corpus.Difference;
import gouji.corpus.Matrix;
import gouji.corpus.Overlap;
import gouji.corpus.Regression.Scored;
import gouji.corpus.Score;
import gouji.corpus.Tally;
import gouji.corpus.Tally.Share;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The outcome of a regression as text: a table by report and file, every difference, the matrix of types, totals. */
final class ScoreText {

    private static final TextColumns COLUMNS = new TextColumns(List.of(42, 6, 7, 7, 7, 9, 11, 9));

    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    ScoreText(Messages messages) {
        this.messages = messages;
    }

    String of(List<Scored> scored) {
        text.setLength(0);
        text.append(messages.text("regress.heading")).append('\n');
        text.append(COLUMNS.row(Stream.of("file", "cells", "exact", "silent", "doubt", "sections", "statements", "findings")
                .map(column -> messages.text("regress.column." + column)).toList()));
        String report = "";
        for (Scored one : scored) {
            if (!one.document().equals(report)) {
                report = one.document();
                text.append(report).append('\n');
            }
            text.append(row("  " + one.file(), Tally.of(one.score())));
        }
        scored.forEach(this::differences);
        text.append('\n').append(new MatrixText(messages).of(Matrix.of(scored)));
        totals(Tally.of(scored.stream().map(Scored::score).toList()));
        return text.toString();
    }

    String ofLosses(List<Loss> losses) {
        text.setLength(0);
        text.append(messages.text(losses.isEmpty() ? "regress.kept" : "regress.lost")).append('\n');
        for (Loss loss : losses) {
            text.append("  ").append(messages.text(loss.measure(), loss.file(), loss.before(), loss.now())).append('\n');
        }
        return text.toString();
    }

    private static String row(String name, Tally tally) {
        return COLUMNS.row(List.of(name, String.valueOf(tally.cells()), String.valueOf(tally.exactCells()),
                String.valueOf(tally.silentWrong()), String.valueOf(tally.needlessDoubt()), share(tally.sections()),
                share(tally.statements()), share(tally.findings())));
    }

    /** Matched, of expected, and what was too many. */
    private static String share(Share share) {
        return share.matched() + "/" + (share.matched() + share.missing()) + (share.extra() > 0 ? "+" + share.extra() : "");
    }

    private void differences(Scored scored) {
        Score score = scored.score();
        boolean same = score.isExact() && score.sections().isExact() && score.statements().isExact() && score.findings().isExact();
        if (same) {
            return;
        }
        text.append('\n').append(scored.path()).append('\n');
        if (score.failure() != null) {
            text.append("  ").append(messages.text("regress.failed", messages.text(score.failure()))).append('\n');
            return;
        }
        for (Difference difference : score.differences()) {
            text.append("  ").append(messages.text("regress.kind." + difference.kind().name().toLowerCase(Locale.ROOT)))
                    .append(' ').append(messages.text("regress.cell", difference.id(), difference.expected(), difference.actual()));
            if (!difference.rules().isEmpty()) {
                text.append("  [").append(String.join(", ", difference.rules())).append(']');
            }
            text.append('\n');
        }
        overlap("sections", score.sections());
        overlap("statements", score.statements());
        overlap("findings", score.findings());
    }

    private void overlap(String what, Overlap overlap) {
        overlap.missing().forEach(item -> text.append("  ").append(messages.text("regress.missing." + what, item)).append('\n'));
        overlap.extra().forEach(item -> text.append("  ").append(messages.text("regress.extra." + what, item)).append('\n'));
    }

    private void totals(Tally all) {
        text.append('\n');
        total("regress.total.cells", percent(all.cellExact()), all.exactCells(), all.cells());
        total("regress.total.documents", percent(all.documentExact()), all.exactDocuments(), all.documents());
        total("regress.total.silent", all.silentWrong());
        total("regress.total.doubt", all.needlessDoubt());
        total("regress.total.sections", percent(all.sections().precision()), percent(all.sections().recall()));
        total("regress.total.statements", percent(all.statements().precision()), percent(all.statements().recall()));
        total("regress.total.findings", percent(all.findings().precision()), percent(all.findings().recall()));
    }

    private void total(String key, Object... arguments) {
        text.append(messages.text(key, arguments)).append('\n');
    }

    private static String percent(double share) {
        return MatrixText.percent(share);
    }
}
