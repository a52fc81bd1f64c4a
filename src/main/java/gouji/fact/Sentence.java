package gouji.fact;

import gouji.document.Place;

/**
 * A sentence of the narrative.
 *
 * @param section id of the section it stands in
 * @param number  counted through the document, from 1
 * @param text    in plain characters, without white space and without the mark that ends it
 */
public record Sentence(String section, int number, String text, Place place) {
}
