package gouji.analysis.relations;

import java.util.BitSet;
import java.util.function.UnaryOperator;

/** Finds relations none of which can be spared for a conclusion. */
final class Reduction {

    private Reduction() {
    }

    /**
     * Tries to leave out each relation in turn. What could not be spared once cannot be spared of fewer, for more relations
     * only ever allow more conclusions; so one pass is enough.
     *
     * @param enough relations from which the conclusion follows
     * @param derive the relations of those given that it takes to derive the conclusion; null where it does not follow
     */
    static BitSet irreducible(BitSet enough, UnaryOperator<BitSet> derive) {
        BitSet needed = enough;
        for (int r = needed.nextSetBit(0); r >= 0 && needed.cardinality() > 1; r = needed.nextSetBit(r + 1)) {
            BitSet without = (BitSet) needed.clone();
            without.clear(r);
            BitSet used = derive.apply(without);
            if (used != null) {
                needed = used;
            }
        }
        return needed;
    }
}
