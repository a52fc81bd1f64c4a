/** From a {@link gouji.report.Report} to what other programs read: JSON Lines and CSV. */
package gouji.write;
