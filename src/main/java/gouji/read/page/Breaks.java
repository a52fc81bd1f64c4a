package gouji.read.page;

import gouji.read.page.line.TextLine;

/** Whether a new paragraph begins between two lines. */
record Breaks(Margins margins) {

    private static final double OTHER_SIZE = 0.08;
    private static final double WIDER_SPACED = 1.2;

    /** In ems; Chinese indents a first line by two. */
    private static final double INDENTED = 1.2;

    /** In ems; a line may end this much early, because a stop may not begin the next one. */
    private static final double RAGGED = 1.6;

    /** In ems; where the line itself ends with a stop there is no such reason. */
    private static final double RAGGED_AFTER_STOP = 0.5;

    /** A heading is at least so much larger than the text. */
    private static final double HEADING = 1.12;

    boolean between(TextLine a, TextLine b) {
        double distance = b.baseline() - a.baseline();
        double em = Math.max(a.em(), b.em());
        if (isOtherSize(a, b) || distance < 0.5 * em || distance > WIDER_SPACED * usualPitch(em) || isShort(a, b)) {
            return true;
        }
        return isIndented(b) && !isBrokenHeading(a, b);
    }

    /** Whether text surely runs on from the last line of a page to the first of the next. */
    boolean runsOver(TextLine a, TextLine b) {
        return isText(a) && isText(b) && !isShort(a, b) && !a.endsSentence() && !isIndented(b);
    }

    /** Whether a line alone may be a page number or a running head: in another size, or short and away from the margin. */
    boolean isApart(TextLine line) {
        boolean reachesTheEnd = margins.right() - line.box().right() <= RAGGED * line.em();
        return !isText(line) || isIndented(line) && !reachesTheEnd;
    }

    private boolean isText(TextLine line) {
        return Math.abs(line.em() - margins.em()) <= OTHER_SIZE * margins.em();
    }

    private static boolean isOtherSize(TextLine a, TextLine b) {
        return Math.abs(a.em() - b.em()) > OTHER_SIZE * Math.max(a.em(), b.em());
    }

    private double usualPitch(double em) {
        double inEms = margins.pitch() == 0 ? 1.6 : margins.pitch() / margins.em();
        return inEms * em;
    }

    private boolean isShort(TextLine a, TextLine b) {
        return margins.right() - a.box().right() > b.firstTokenWidth() + (a.endsSentence() ? RAGGED_AFTER_STOP : RAGGED) * a.em();
    }

    private boolean isIndented(TextLine line) {
        return line.box().left() > margins.left() + INDENTED * line.em();
    }

    /** A title that fills its line and goes on, centred, in the next. */
    private boolean isBrokenHeading(TextLine a, TextLine b) {
        double off = (b.box().left() - margins.left()) - (margins.right() - b.box().right());
        return a.em() > HEADING * margins.em() && Math.abs(off) < 2 * b.em();
    }
}
