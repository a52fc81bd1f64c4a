package gouji.analysis.relations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What open relations come to, all together. Relations that fail alone are out from the start. Where the others contradict each
 * other, those of a smallest contradiction are set aside and the rest goes on, so that each contradiction counts once.
 */
final class Resolution {

    private final List<Standing> relations;
    private final int fields;
    private final List<BitSet> contradictions = new ArrayList<>();
    private Propagation settled;

    Resolution(List<Standing> relations, int fields) {
        this.relations = relations;
        this.fields = fields;
        BitSet open = new BitSet();
        for (int r = 0; r < relations.size(); r++) {
            open.set(r, relations.get(r).bounds());
        }
        settled = propagate(open);
        while (settled.contradictory()) {
            BitSet core = Reduction.irreducible(settled.culprits(), this::culprits);
            contradictions.add(core);
            open.andNot(core);
            settled = propagate(open);
        }
    }

    private Propagation propagate(BitSet chosen) {
        return new Propagation(relations, chosen, fields);
    }

    private BitSet culprits(BitSet chosen) {
        Propagation tried = propagate(chosen);
        return tried.contradictory() ? tried.culprits() : null;
    }

    /** Sets of relations that cannot all hold; no relation is in two of them. */
    List<BitSet> contradictions() {
        return contradictions;
    }

    /**
     * What may be inferred: by relations that are open, in no contradiction, and share no open field and no printed figure with a
     * broken relation or with one in a contradiction: any of these may be the one at fault. They are fewer than agreed already, so
     * they agree.
     */
    Propagation trusted() {
        BitSet suspect = new BitSet();
        contradictions.forEach(suspect::or);
        for (int r = 0; r < relations.size(); r++) {
            suspect.set(r, suspect.get(r) || relations.get(r).state() == Outcome.State.BROKEN);
        }
        BitSet tainted = new BitSet();
        suspect.stream().forEach(r -> relations.get(r).fields().forEach(tainted::set));
        if (tainted.isEmpty()) {
            return settled;
        }
        BitSet trusted = new BitSet();
        for (int r = 0; r < relations.size(); r++) {
            trusted.set(r, relations.get(r).bounds() && relations.get(r).fields().noneMatch(tainted::get));
        }
        return propagate(trusted);
    }

    /** The relations that leave only one value for a field fixed by {@code found}, in the order of use; none can be spared. */
    int[] chain(Propagation found, int field) {
        BitSet needed = Reduction.irreducible(found.reasons(field), chosen -> {
            Propagation tried = propagate(chosen);
            return tried.bounds().fixed(field) ? tried.reasons(field) : null;
        });
        return propagate(needed).chain(field);
    }
}
