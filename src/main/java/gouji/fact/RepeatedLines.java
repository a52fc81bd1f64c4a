package gouji.fact;

import gouji.document.Place;

/**
 * How often a plain text says the same line again, wherever it stands.
 *
 * @param lines    that print something
 * @param repeated how many of them an earlier line said already
 * @param at       where the text begins
 */
public record RepeatedLines(int lines, int repeated, Place at) {
}
