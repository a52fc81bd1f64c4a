package gouji.fact;

import gouji.document.Place;

/**
 * One to four of the first paragraphs joined, as a title broken over lines is; or a part of what a page calls itself in the bar of the browser.
 *
 * @param index of the first of them; behind all paragraphs where it is not printed
 * @param lines how many
 * @param text  in plain characters, without white space
 * @param dated the same with years in digits that are written in Chinese numerals, digit by digit
 * @param raw   as printed
 * @param again whether one of them is printed more than once, as a line at the head of each page is
 * @param printed whether it stands in the report itself
 */
public record Opening(int index, int lines, String text, String dated, String raw, boolean again, boolean printed, Place at) {

    /** The index behind its last paragraph. */
    public int end() {
        return index + lines;
    }
}
