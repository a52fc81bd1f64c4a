package gouji.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.DrlParser;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The names and codes of rules as they are written: each rule has both, and no two rules compiled together share either. */
final class RuleHeads {

    private record Head(RuleFile file, int line) {
    }

    private final Map<String, Head> names = new HashMap<>();
    private final Map<String, Head> codes = new HashMap<>();
    private final List<Fault> faults;

    RuleHeads(List<Fault> faults) {
        this.faults = faults;
    }

    /** Looks through a file; false where it is not written as rules are, which is a fault. */
    boolean read(RuleFile file) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr written = parser.parse(false, file.text());
            if (!parser.hasErrors()) {
                written.getRules().forEach(rule -> read(file, rule));
                return true;
            }
            DroolsError first = parser.getErrors().get(0);
            int line = first.getLines().length == 0 ? 0 : Math.max(0, first.getLines()[0]);
            // A missing end is only noticed behind the last line, where there is nothing to look at.
            int last = (int) file.text().stripTrailing().lines().count();
            faults.add(file.fault(Math.min(line, last), "rules.drl", first.getMessage()));
        } catch (DroolsParserException broken) {
            faults.add(file.fault(0, "rules.drl", String.valueOf(broken.getMessage())));
        }
        return false;
    }

    private void read(RuleFile file, RuleDescr rule) {
        once(names, rule.getName(), file, rule.getLine(), "rules.drl.twice");
        AnnotationDescr annotation = rule.getAnnotation(RuleCompiler.CODE);
        Object code = annotation == null ? null : annotation.getSingleValueStripped();
        if (code == null || code.toString().isBlank()) {
            faults.add(file.fault(rule.getLine(), "rules.drl.code", rule.getName()));
        } else {
            once(codes, code.toString(), file, rule.getLine(), "rules.drl.code.twice");
        }
    }

    private void once(Map<String, Head> seen, String called, RuleFile file, int line, String reason) {
        Head first = seen.putIfAbsent(called, new Head(file, line));
        if (first != null) {
            faults.add(file.fault(line, reason, called, first.file().path(), first.line()));
        }
    }
}
