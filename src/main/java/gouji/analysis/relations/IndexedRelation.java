package gouji.analysis.relations;

import gouji.rules.Relation;
import java.util.Arrays;
import java.util.List;

/**
 * A relation whose fields are numbers: their places in the sorted list of the graph's fields.
 *
 * @param number its own among the graph's relations
 */
record IndexedRelation(int number, Relation relation, int[] left, int[] right, int[] whenPrinted, int[] whenAbsent) {

    static IndexedRelation of(int number, Relation relation, String[] fields) {
        return new IndexedRelation(number, relation, index(relation.left(), fields), index(relation.right(), fields),
                index(relation.whenPrinted(), fields), index(relation.whenAbsent(), fields));
    }

    private static int[] index(List<String> ids, String[] fields) {
        return ids.stream().mapToInt(id -> Arrays.binarySearch(fields, id)).toArray();
    }

    boolean inForce(Figure[] figures) {
        for (int field : whenPrinted) {
            if (!figures[field].hasPlace()) {
                return false;
            }
        }
        for (int field : whenAbsent) {
            if (figures[field].hasPlace()) {
                return false;
            }
        }
        return true;
    }
}
