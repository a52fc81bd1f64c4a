package gouji.report;

import gouji.document.Place;
import java.util.List;

/**
 * One figure of the form.
 *
 * @param id         public id, such as {@code requests.received.natural_person}
 * @param value      or null where it is open, blank or absent
 * @param raw        its print as it stands, or null where there is none; several prints are joined with a space
 * @param places     of its prints, in reading order; one, usually; none where nothing is printed
 * @param from       for an inferred value, the ids of the relations that leave no other
 * @param candidates for a doubtful value, the other values it may have
 */
public record Field(String id, Value value, Status status, String raw, List<Place> places, List<String> from,
        List<Value> candidates) {

    public Field {
        places = List.copyOf(places);
        from = List.copyOf(from);
        candidates = List.copyOf(candidates);
    }
}
