package gouji.write;

import gouji.document.LinePlace;
import gouji.document.PagePlace;
import gouji.document.Place;

/** A place as people and editors read it: {@code 382:1} is line and column, {@code p3@301.2,220.0} page, left and top in points. */
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
        return "";
    }
}
