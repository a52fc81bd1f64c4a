/**
 * Reads OFD files, the national page format (GB/T 33190-2016): a package of XML parts is turned into the glyphs and rulings of its
 * pages, in points from the top left corner of the page as displayed. Tables are found where those of a PDF are.
 */
package gouji.read.ofd;
