package gouji.fact;

import gouji.document.Place;

/** One to four paragraphs at the beginning of the document joined, as a title broken over lines is. {@code index} is the first's. */
public record Opening(int index, int lines, String text, Place at) {
}
