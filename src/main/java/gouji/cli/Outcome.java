package gouji.cli;

import gouji.analysis.Analysis;
import gouji.document.Source;

/**
 * What came of one file: an analysis, or why there is none.
 *
 * @param analysis or null
 * @param code     public code of the reason, or null
 * @param message  the reason in a sentence, or null
 */
record Outcome(Source source, Analysis analysis, String code, String message) {

    static Outcome of(Analysis analysis) {
        return new Outcome(analysis.report().source(), analysis, null, null);
    }

    static Outcome failed(Source source, String code, String message) {
        return new Outcome(source, null, code, message);
    }

    boolean isAnalysed() {
        return analysis != null;
    }
}
