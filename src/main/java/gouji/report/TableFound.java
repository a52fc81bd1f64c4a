package gouji.report;

import gouji.document.Place;

/** A table of the document. {@code claimedBy} is the table of the form it is, or null where it is none. */
public record TableFound(int id, String claimedBy, Place at) {
}
