package gouji.write;

import gouji.document.LinePlace;
import gouji.document.MarkupPlace;
import gouji.document.PagePlace;
import gouji.document.Place;
import gouji.document.WordPlace;

/**
 * A place as people and editors read it: {@code 382:1} is line and column, {@code p3@301.2,220.0} page, left and top in points,
 * {@code t2r5c3} table, row and cell in Word, {@code 41:#main > p:nth-child(2)} line and element in HTML.
 */
public final class PlaceText {

    private PlaceText() {
    }

    /** The place in one word; empty for null. */
    public static String of(Place place) {
        if (place instanceof LinePlace line) {
            return line.line() + ":" + line.column();
        }
        if (place instanceof PagePlace page) {
            return "p" + page.page() + (page.box() == null ? ""
                    : "@" + JsonParts.points(page.box().left()) + "," + JsonParts.points(page.box().top()));
        }
        if (place instanceof MarkupPlace markup) {
            return markup.line() + ":" + markup.path();
        }
        if (place instanceof WordPlace word) {
            return word.table() == null ? "\u00b6" + word.paragraph() : "t" + word.table() + part("r", word.row()) + part("c", word.cell());
        }
        return "";
    }

    private static String part(String sign, Integer number) {
        return number == null ? "" : sign + number;
    }
}
