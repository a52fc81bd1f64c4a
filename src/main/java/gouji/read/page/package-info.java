/**
 * From what a page draws (glyphs and rulings, whoever drew them) to paragraphs and tables. The one place where grids are found:
 * PDF, OFD and scans all end here.
 */
package gouji.read.page;

