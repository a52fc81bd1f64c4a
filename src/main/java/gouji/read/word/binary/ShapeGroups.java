package gouji.read.word.binary;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.hwpf.model.OfficeArtContent;

/** Which shapes of a .doc are grouped: the text is anchored to the group, the boxes are those of its members. */
final class ShapeGroups {

    private final Map<Integer, Integer> groups = new HashMap<>();

    /** @param drawings or null */
    ShapeGroups(OfficeArtContent drawings) {
        if (drawings != null) {
            drawings.getSpgrContainers().forEach(page -> page.getChildContainers().forEach(this::add));
        }
    }

    /** The number of the group that a shape belongs to, or its own. */
    int of(int shape) {
        return groups.getOrDefault(shape, shape);
    }

    private void add(EscherContainerRecord group) {
        add(group, null);
    }

    private Integer add(EscherContainerRecord container, Integer group) {
        Integer first = group;
        for (EscherRecord member : container) {
            if (member instanceof EscherSpRecord shape) {
                first = first == null ? Integer.valueOf(shape.getShapeId()) : first;
                groups.putIfAbsent(shape.getShapeId(), first);
            } else if (member instanceof EscherContainerRecord within) {
                first = add(within, first);
            }
        }
        return first;
    }
}
