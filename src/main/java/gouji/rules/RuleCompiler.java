package gouji.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles rule files. */
final class RuleCompiler {

    /** The annotation that gives a rule its stable code. */
    static final String CODE = "code";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"");

    private RuleCompiler() {
    }

    /**
     * Compiles the files together.
     *
     * @param faults takes what is wrong with them
     * @return the packages; of no use if there were faults
     */
    static Collection<KiePackage> compile(List<RuleFile> files, List<Fault> faults) {
        int before = faults.size();
        RuleHeads heads = new RuleHeads(faults);
        List<RuleFile> written = files.stream().filter(file -> !file.text().isBlank()).filter(heads::read).toList();
        boolean named = faults.size() == before;
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        int known = 0;
        for (RuleFile file : written) {
            Resource resource = ResourceFactory.newByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8));
            resource.setSourcePath(file.path());
            builder.add(resource, ResourceType.DRL);
            List<KnowledgeBuilderError> errors = new ArrayList<>(builder.getErrors());
            // What two rules of one name make of each other is told once, as their having one name.
            List<Fault> found = errors.subList(known, errors.size()).stream().filter(error -> named || !aboutNames(error))
                    .map(error -> fault(file, error)).toList();
            boolean placed = found.stream().anyMatch(fault -> fault.line() > 0);
            // With a fault that has a line, one without is only its consequence.
            found.stream().filter(fault -> fault.line() > 0 || !placed).forEach(faults::add);
            known = errors.size();
        }
        return builder.getKnowledgePackages();
    }

    private static boolean aboutNames(KnowledgeBuilderError error) {
        return error.getMessage().contains("Duplicate rule name") || error.getMessage().contains("is already defined");
    }

    private static Fault fault(RuleFile file, KnowledgeBuilderError error) {
        int line = 0;
        for (int each : error.getLines()) {
            line = Math.max(line, each);
        }
        String said = error.getMessage().lines().map(String::strip).filter(text -> !text.isEmpty())
                .reduce((first, next) -> first + " " + next).orElse("");
        return file.fault(line > 0 ? line : lineOfQuoted(file, said), "rules.drl", said);
    }

    /** Of a bad regular expression only its words are told, not its line. */
    private static int lineOfQuoted(RuleFile file, String said) {
        Matcher quoted = QUOTED.matcher(said);
        while (quoted.find()) {
            int line = file.lineOf(quoted.group());
            if (line > 0) {
                return line;
            }
        }
        return 0;
    }
}
