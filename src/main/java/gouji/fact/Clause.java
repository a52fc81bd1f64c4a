package gouji.fact;

import gouji.document.Place;

/**
 * A piece of a sentence between commas.
 *
 * @param sentence its number
 * @param number   counted through the document, from 1
 * @param begin    index of its first character in the sentence
 * @param limit    index behind its last
 * @param text     in plain characters, without white space
 * @param print    as it stands
 */
public record Clause(String section, int sentence, int number, int begin, int limit, String text, String print, Place place) {
}
