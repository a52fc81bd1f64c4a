package gouji.analysis.relations;

import java.util.Arrays;

/** Which relation tightened which bound in which round, so that a conclusion can be followed back to what it needs. */
final class Trail {

    private int size;
    private int[] bound = new int[32];
    private int[] relation = new int[32];
    private int[] round = new int[32];
    private int[] previous = new int[32];
    private final int[] latest;

    Trail(int bounds) {
        latest = new int[bounds];
        Arrays.fill(latest, -1);
    }

    /** Notes a tightening; of two in one round only the later, tighter one is kept. */
    void note(int tightened, int byRelation, int inRound) {
        int step = latest[tightened];
        if (step < 0 || round[step] != inRound) {
            step = append();
            bound[step] = tightened;
            round[step] = inRound;
            previous[step] = latest[tightened];
            latest[tightened] = step;
        }
        relation[step] = byRelation;
    }

    private int append() {
        if (size == bound.length) {
            bound = Arrays.copyOf(bound, 2 * size);
            relation = Arrays.copyOf(relation, 2 * size);
            round = Arrays.copyOf(round, 2 * size);
            previous = Arrays.copyOf(previous, 2 * size);
        }
        return size++;
    }

    int size() {
        return size;
    }

    /** The last step that tightened the bound, or -1. */
    int latest(int ofBound) {
        return latest[ofBound];
    }

    /** The last step that tightened the bound before the round, or -1. */
    int latestBefore(int ofBound, int beforeRound) {
        int step = latest[ofBound];
        while (step >= 0 && round[step] >= beforeRound) {
            step = previous[step];
        }
        return step;
    }

    int bound(int step) {
        return bound[step];
    }

    int relation(int step) {
        return relation[step];
    }

    int round(int step) {
        return round[step];
    }
}
