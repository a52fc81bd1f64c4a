/**
 * Reads PDF files: PDFBox yields glyphs and strokes in one pass a page, Tabula the cells between rulings, and the rest is
 * geometry in points from the top left corner of the page as displayed.
 */
package gouji.read.pdf;
