package gouji.fact;

import gouji.document.Place;

/**
 * A picture whose print is not known.
 *
 * @param number  of it among the document's paragraphs, tables and pictures, from 0
 * @param section id of the section it stands in
 */
public record PictureSeen(int number, String section, Place at) {
}
