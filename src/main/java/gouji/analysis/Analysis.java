package gouji.analysis;

import gouji.report.Report;

/** A report and how it came about. */
public record Analysis(Report report, Trace trace) {
}
