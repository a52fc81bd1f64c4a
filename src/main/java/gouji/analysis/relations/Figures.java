package gouji.analysis.relations;

import java.util.Map;

/** One reading of a report's tables: what it gives for each field. Asked once a field and evaluation. */
@FunctionalInterface
public interface Figures {

    /** The figure of the field; null is {@link Figure#ABSENT}. */
    Figure of(String field);

    /** A reading that stands in a map; fields that are not in it are absent. */
    static Figures of(Map<String, Figure> figures) {
        return figures::get;
    }
}
