package gouji.document;

import java.util.function.UnaryOperator;

/**
 * A picture large enough for a table, whose print is not known. Small ones (ornaments, seals, codes to scan) are left out.
 *
 * @param place where it stands
 */
public record Picture(Place place) implements Block {

    @Override
    public Picture moved(UnaryOperator<Place> to) {
        return new Picture(to.apply(place));
    }
}
