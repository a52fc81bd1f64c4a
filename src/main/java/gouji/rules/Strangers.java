package gouji.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines of word lists that name what a format does not have. In a list that several formats share that is as it should be,
 * as long as one of them has it.
 */
final class Strangers {

    private record Line(String file, int number) {
    }

    private final Set<Line> known = new HashSet<>();
    private final List<Fault> unknown = new ArrayList<>();

    /** A format has what this line names. */
    void known(RuleFile file, int line) {
        known.add(new Line(file.path(), line));
    }

    /** A format has not. */
    void unknown(Fault fault) {
        unknown.add(fault);
    }

    /** The lines that name what no format has. */
    List<Fault> faults() {
        return unknown.stream().filter(fault -> !known.contains(new Line(fault.file(), fault.line()))).distinct().toList();
    }
}
