package gouji.report;

import gouji.document.Place;

/**
 * A figure that the narrative states.
 *
 * @param about a field id, or an indicator of the public list
 * @param unit  as printed, or null
 * @param text  the words that state it
 */
public record Statement(String about, Value value, String unit, String text, Place at) {
}
