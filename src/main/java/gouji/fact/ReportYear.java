package gouji.fact;

/** The year that the report is about. */
public record ReportYear(int year) {
}
