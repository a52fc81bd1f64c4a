package gouji.rules;

import java.util.List;
import java.util.stream.Collectors;

/** The rules folder has mistakes: all of them at once. */
public final class BrokenRulesException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public BrokenRulesException(List<Fault> faults) {
        super(faults.stream().map(fault -> fault.file() + ":" + fault.line() + ": " + fault.reason())
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
