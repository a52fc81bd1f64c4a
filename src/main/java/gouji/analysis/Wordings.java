package gouji.analysis;

import gouji.analysis.naming.Names;
import gouji.fact.Alias;
import gouji.fact.Axis;
import gouji.fact.Candidate;
import gouji.fact.Likeness;
import gouji.fact.Term;
import gouji.fact.Wording;
import gouji.rules.Format;
import gouji.rules.RuleSession;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Stage {@code names}: wordings in, candidate names out. A wording is named once, however often it is printed and however
 * many cuttings of a table try it; what it may name does not depend on where it stands.
 */
final class Wordings {

    static final String NAME = "names";
    /** Wordings less alike than this are not even shown to the rules. */
    private static final double UNLIKE = 0.4;

    private final RuleSession session;
    private final Format format;
    private final Set<Wording> seen = new HashSet<>();
    private boolean unnamed = true;
    private Names names;

    /** Inserts the form's own words and the word lists. */
    Wordings(RuleSession session, Format format) {
        this.session = session;
        this.format = format;
        session.insertAll(format.terms());
        session.insertAll(format.aliases());
    }

    /** A wording to be named with the next {@link #name()}; {@code text} and {@code core} are normal forms. */
    void add(Axis axis, String text, String core) {
        Wording wording = new Wording(axis, text, core);
        if (seen.add(wording)) {
            session.insert(wording);
            likenesses(wording).values().forEach(session::insert);
            unnamed = true;
        }
    }

    private Map<String, Likeness> likenesses(Wording wording) {
        Map<String, Likeness> best = new HashMap<>();
        for (Term term : format.terms()) {
            if (term.axis() == wording.axis()) {
                compare(wording, term.name(), term.core(), best);
            }
        }
        for (Alias alias : format.aliases()) {
            if (alias.axis() == wording.axis()) {
                compare(wording, alias.name(), alias.core(), best);
            }
        }
        return best;
    }

    private static void compare(Wording wording, String name, String core, Map<String, Likeness> best) {
        double ratio = gouji.language.Likeness.of(wording.core(), core);
        if (ratio >= UNLIKE && ratio > (best.containsKey(name) ? best.get(name).ratio() : 0)) {
            boolean cut = core.startsWith(wording.core()) || core.endsWith(wording.core());
            best.put(name, new Likeness(wording.axis(), wording.text(), name, ratio, cut));
        }
    }

    /** Whether something was added that the rules have not seen. */
    boolean unnamed() {
        return unnamed;
    }

    /** Lets the rules name what was added. */
    Names name() {
        if (unnamed) {
            session.fire(NAME);
            names = new Names(session.facts(Candidate.class));
            unnamed = false;
        }
        return names;
    }
}
