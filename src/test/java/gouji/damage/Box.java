package gouji.damage;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell as it is printed.
 *
 * @param left      its left edge, in columns of the table; a defect may set it between two of them
 * @param right     its right edge
 * @param continued whether it is the same cell as the one above it
 * @param inks      the figures that its text prints, whole
 */
record Box(double left, double right, String text, boolean continued, List<Ink> inks) {

    Box {
        inks = List.copyOf(inks);
    }

    static Box words(double left, double right, String text) {
        return new Box(left, right, text, false, List.of());
    }

    static Box blank(double left, double right) {
        return words(left, right, "");
    }

    static Box under(Box above) {
        return new Box(above.left, above.right, "", true, List.of());
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    Box saying(String other) {
        return new Box(left, right, other, continued, inks);
    }

    Box at(double otherLeft, double otherRight) {
        return new Box(otherLeft, otherRight, text, continued, inks);
    }

    /** Its own cell, where it was one with the cell above. */
    Box torn() {
        return new Box(left, right, text, false, inks);
    }

    /** One cell of the two, over the columns of both. */
    Box with(Box other, String between) {
        List<Ink> both = new ArrayList<>(inks);
        both.addAll(other.inks);
        return new Box(Math.min(left, other.left), Math.max(right, other.right), (text + between + other.text).strip(), continued, both);
    }
}
