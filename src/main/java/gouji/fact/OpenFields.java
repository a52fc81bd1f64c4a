package gouji.fact;

import gouji.document.Place;
import java.util.List;

/** Fields that several readings of the print, or relations that disagree, leave open. */
public record OpenFields(List<String> fields, Place at) {

    public OpenFields {
        fields = List.copyOf(fields);
    }
}
