package gouji.analysis;

import gouji.document.Place;
import gouji.report.Field;
import gouji.report.Repair;
import gouji.report.TableFound;
import gouji.report.Unplaced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the tables of a document give, before anything is checked. */
final class Draft {

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Amount> amounts = new LinkedHashMap<>();
    private final Map<String, Place> rowPlaces = new LinkedHashMap<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<TableFound> tables = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private int placed;

    Map<String, Field> fields() {
        return fields;
    }

    /** How the print of a field became its amount, for fields that have a cell. */
    Map<String, Amount> amounts() {
        return amounts;
    }

    /** Where the row of a field is printed. */
    Map<String, Place> rowPlaces() {
        return rowPlaces;
    }

    /** Where the first of these fields stands that has a place, or else its row; null if none has. */
    Place placeOf(List<String> ids) {
        return ids.stream().map(id -> fields.get(id).places().isEmpty() ? rowPlaces.get(id) : fields.get(id).places().get(0))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    List<Repair> repairs() {
        return repairs;
    }

    List<TableFound> tables() {
        return tables;
    }

    List<Unplaced> unplaced() {
        return unplaced;
    }

    /** How many fields print a figure. */
    int placed() {
        return placed;
    }

    void placed(int fields) {
        placed = fields;
    }
}
