package gouji.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A row of a printed table, its boxes from left to right. */
record PrintRow(Kind kind, List<Box> boxes) {

    /** What a row is there for. */
    enum Kind {
        HEADER, BODY, FURNITURE
    }

    PrintRow {
        boxes = List.copyOf(boxes);
    }

    PrintRow with(List<Box> other) {
        return new PrintRow(kind, other);
    }

    PrintRow with(int place, Box box) {
        List<Box> changed = new ArrayList<>(boxes);
        changed.set(place, box);
        return with(changed);
    }

    PrintRow map(UnaryOperator<Box> change) {
        return with(boxes.stream().map(change).toList());
    }

    boolean isBody() {
        return kind == Kind.BODY;
    }

    boolean hasInk() {
        return boxes.stream().anyMatch(box -> !box.inks().isEmpty());
    }

    /** The places of the boxes that stand in the columns of figures. */
    List<Integer> area(int labelColumns) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).left() >= labelColumns) {
                places.add(i);
            }
        }
        return places;
    }

    /** The place of the row's own label, behind those of its groups; -1 where it has none. */
    int label(int labelColumns) {
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Box box = boxes.get(i);
            if (box.left() < labelColumns && !box.continued() && !box.isBlank() && box.inks().isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
