package gouji.fact;

import gouji.document.Place;

/**
 * What stands under the heading of a section.
 *
 * @param title  as printed
 * @param length characters of its paragraphs, without white space
 * @param tables how many tables it has
 */
public record SectionBody(String section, String title, int length, int tables, Place place) {
}
