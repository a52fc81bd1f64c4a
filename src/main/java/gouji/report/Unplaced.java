package gouji.report;

import gouji.document.Place;

/** A printed figure that is the raw of no field; {@code table} is the id of the table it stands in. */
public record Unplaced(String raw, int table, Place at) {
}
