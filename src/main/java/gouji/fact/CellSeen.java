package gouji.fact;

/**
 * The print of a cell of any table. Cells that print the same are one fact: what a print is does not depend on where it stands.
 *
 * @param raw     the print
 * @param reading how it reads as a number: NUMBER, ZERO_SIGN, EMPTY, CHINESE, APPROXIMATE, SEVERAL or UNREADABLE
 * @param length  in characters, white space not counted
 * @param letters characters that are neither digits nor signs
 * @param digits  digits in it, full-width ones included
 * @param tick    whether it is a sign of the word list for a box that is ticked or not
 * @param unknown whether a glyph's character is not known
 */
public record CellSeen(String raw, String reading, int length, int letters, int digits, boolean tick, boolean unknown) {
}
