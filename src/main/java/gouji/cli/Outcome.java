package gouji.cli;

import gouji.analysis.Analysis;
import gouji.document.Source;

/**
 * What came of one file: an analysis, or why there is none; or word of files in a container that were left out.
 *
 * @param analysis or null
 * @param code     public code of the reason; null for an analysis, and for files that were left out rightly
 * @param message  the reason in a sentence, or null
 */
record Outcome(Source source, Analysis analysis, String code, String message) {

    static Outcome of(Analysis analysis) {
        return new Outcome(analysis.report().source(), analysis, null, null);
    }

    static Outcome failed(Source source, String code, String message) {
        return new Outcome(source, null, code, message);
    }

    static Outcome leftOut(Source source, String message) {
        return new Outcome(source, null, null, message);
    }

    boolean isLeftOut() {
        return analysis == null && code == null;
    }

    boolean isAnalysed() {
        return analysis != null;
    }
}
