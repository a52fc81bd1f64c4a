/**
 * Plain text to a {@link gouji.document.Document}: bytes are decoded, cut into lines, the lines sorted into tables of several
 * layouts and paragraphs. Only the shape of the print is looked at, never what it means.
 */
package gouji.read.text;
