package gouji.fact;

import gouji.document.Place;

/** A section that a check may speak of: missing, or standing in another order than the form's. */
public record SectionState(Kind kind, String section, String title, Place at) {

    /** What it is that may be said. */
    public enum Kind {
        MISSING,
        MOVED
    }
}
