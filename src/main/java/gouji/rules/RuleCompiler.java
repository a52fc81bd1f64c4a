package gouji.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
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

    private RuleCompiler() {
    }

    /**
     * Compiles the files together.
     *
     * @param faults takes what is wrong with them
     * @return the packages; of no use if there were faults
     */
    static Collection<KiePackage> compile(List<RuleFile> files, List<Fault> faults) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        int known = 0;
        for (RuleFile file : files) {
            Resource resource = ResourceFactory.newByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8));
            resource.setSourcePath(file.path());
            builder.add(resource, ResourceType.DRL);
            List<KnowledgeBuilderError> errors = new ArrayList<>(builder.getErrors());
            List<Fault> found = errors.subList(known, errors.size()).stream().map(error -> fault(file, error)).toList();
            boolean placed = found.stream().anyMatch(fault -> fault.line() > 0);
            // With a fault that has a line, one without is only its consequence.
            found.stream().filter(fault -> fault.line() > 0 || !placed).forEach(faults::add);
            known = errors.size();
        }
        Collection<KiePackage> packages = builder.getKnowledgePackages();
        if (known == 0) {
            packages.forEach(each -> each.getRules().forEach(rule -> demandCode(rule, files, faults)));
        }
        return packages;
    }

    private static Fault fault(RuleFile file, KnowledgeBuilderError error) {
        int line = 0;
        for (int each : error.getLines()) {
            line = Math.max(line, each);
        }
        String said = error.getMessage().lines().map(String::strip).filter(text -> !text.isEmpty())
                .reduce((first, next) -> first + " " + next).orElse("");
        return file.fault(line, "rules.drl", said);
    }

    private static void demandCode(Rule rule, List<RuleFile> files, List<Fault> faults) {
        if (!rule.getMetaData().containsKey(CODE)) {
            String path = ((RuleImpl) rule).getResource().getSourcePath();
            files.stream().filter(file -> file.path().equals(path)).findFirst().ifPresent(file -> {
                int line = (int) file.text().substring(0, Math.max(0, file.text().indexOf(rule.getName()))).lines().count();
                faults.add(file.fault(line, "rules.drl.code", rule.getName()));
            });
        }
    }
}
