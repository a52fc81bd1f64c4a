package gouji.report;

import gouji.document.Place;

/** A section of the report, where its heading stands; {@code title} as printed. */
public record Section(String id, String title, Place at) {
}
