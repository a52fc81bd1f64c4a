package gouji.corpus;

import java.util.List;

/** Scores added up: of one file, or of many. {@code documents} counts files. */
public record Tally(int documents, int exactDocuments, int cells, int exactCells, int silentWrong, int needlessDoubt,
        Share sections, Share statements, Share findings) {

    /** Nothing counted yet. */
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, Share.NONE, Share.NONE, Share.NONE);

    /** How many were found and right, how many not found, how many found that should not be. */
    public record Share(int matched, int missing, int extra) {

        static final Share NONE = new Share(0, 0, 0);

        static Share of(Overlap overlap) {
            return new Share(overlap.matched(), overlap.missing().size(), overlap.extra().size());
        }

        Share plus(Share other) {
            return new Share(matched + other.matched, missing + other.missing, extra + other.extra);
        }

        /** Found and right, of all found; 1 where nothing was found. */
        public double precision() {
            return share(matched, matched + extra);
        }

        /** Found and right, of all there are; 1 where there are none. */
        public double recall() {
            return share(matched, matched + missing);
        }

        int wrong() {
            return missing + extra;
        }
    }

    /** The tally of one file. */
    public static Tally of(Score score) {
        return new Tally(1, score.isExact() ? 1 : 0, score.cells(), score.exactCells(), score.silentWrong(),
                score.needlessDoubt(), Share.of(score.sections()), Share.of(score.statements()), Share.of(score.findings()));
    }

    /** The tally of many files. */
    public static Tally of(List<Score> scores) {
        return scores.stream().map(Tally::of).reduce(NONE, Tally::plus);
    }

    private Tally plus(Tally other) {
        return new Tally(documents + other.documents, exactDocuments + other.exactDocuments, cells + other.cells,
                exactCells + other.exactCells, silentWrong + other.silentWrong, needlessDoubt + other.needlessDoubt,
                sections.plus(other.sections), statements.plus(other.statements), findings.plus(other.findings));
    }

    /** Exact figures of all figures. */
    public double cellExact() {
        return share(exactCells, cells);
    }

    /** Exact files of all files. */
    public double documentExact() {
        return share(exactDocuments, documents);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
