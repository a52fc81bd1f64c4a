/** What an analysis answers: one record a report, as the public contract says. Imports only {@code gouji.document}. */
package gouji.report;
