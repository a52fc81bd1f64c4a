package gouji.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of the mutants of one type. */
final class Tally {

    private int read;
    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<String> crashed = new ArrayList<>();
    private final List<String> slow = new ArrayList<>();
    private long slowestMillis;
    private String slowest = "";

    void read() {
        read++;
    }

    void refused(String reason) {
        refused.merge(reason, 1, Integer::sum);
    }

    /** @param mutant its name, to make it again by */
    void crashed(String mutant, Throwable crash) {
        StackTraceElement[] trace = crash.getStackTrace();
        crashed.add(mutant + ": " + crash + (trace.length > 0 ? " at " + trace[0] : ""));
    }

    void slow(String mutant) {
        slow.add(mutant);
    }

    void took(String mutant, long millis) {
        if (millis > slowestMillis) {
            slowestMillis = millis;
            slowest = mutant;
        }
    }

    boolean isClean() {
        return crashed.isEmpty() && slow.isEmpty();
    }

    int reads() {
        return read;
    }

    int refusals() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("read " + read + ", refused " + refusals() + ", crashed " + crashed.size()
                + ", slow " + slow.size() + ", longest " + slowestMillis + " ms (" + slowest + ")");
        refused.forEach((reason, count) -> text.append("\n    ").append(count).append("  ").append(reason));
        crashed.forEach(c -> text.append("\n  CRASHED ").append(c));
        slow.forEach(s -> text.append("\n  SLOW ").append(s));
        return text.toString();
    }
}
