package gouji.fact;

import gouji.document.Place;

/** Decision: these paragraphs are the report's title. */
public record Title(Opening opening, String issuer, int year, Place at) {
}
