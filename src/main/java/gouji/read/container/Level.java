package gouji.read.container;

import gouji.document.Source;
import gouji.read.Entry;
import gouji.read.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A container that is being unpacked. */
final class Level {

    private static final int NAMED = 5;

    final Source source;
    final Members members;
    /** Whether anything in it was worth opening. */
    boolean found;
    /** Whether it broke off within a file of it, which was said of that. */
    boolean cut;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private int left;

    Level(Source source, Members members) {
        this.source = source;
        this.members = members;
    }

    /** The place of a file in it; of several with one path the second is told by [2] behind it. */
    Source inside(String path) {
        int times = seen.merge(path, 1, Integer::sum);
        String own = times == 1 ? path : path + "[" + times + "]";
        return new Source(source.file(), source.entry() == null ? own : source.entry() + Source.INSIDE + own, null, null, null);
    }

    void leaveOut(String path) {
        left++;
        if (leftOut.size() < NAMED) {
            leftOut.add(path);
        }
    }

    /** What is to be said of it as a whole. */
    Optional<Entry> told() {
        String names = String.join(", ", leftOut) + (left > NAMED ? " \u2026" : "");
        if (!found) {
            return Optional.of(new Entry.Broken(source, left == 0 ? new UnreadableException("read.container.empty")
                    : new UnreadableException("read.container.nothing", String.valueOf(left), names)));
        }
        return left == 0 ? Optional.empty()
                : Optional.of(new Entry.LeftOut(source, new UnreadableException("read.container.left-out", String.valueOf(left), names)));
    }
}
