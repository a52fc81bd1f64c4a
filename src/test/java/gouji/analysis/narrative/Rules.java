package gouji.analysis.narrative;

import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.language.CommonLists;
import gouji.rules.BrokenRulesException;
import gouji.rules.NarrativeLists;
import gouji.rules.RuleFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** The project's own rules on narratives, compiled as they stand, and run on facts. */
final class Rules {

    static final Path FOLDER = Path.of("rules/disclosure");
    static final RuleFolder FOLDERS = folders();
    static final CommonLists COMMON = FOLDERS.lists();
    static final NarrativeLists LISTS = FOLDERS.formats().get(0).narrative();
    private static final List<String> FILES =
            List.of("narrative.drl", "partial.drl", "statements.drl", "years.drl", "narrative_checks.drl", "issuer.drl");
    static final KieBase BASE = compile();

    private Rules() {
    }

    private static RuleFolder folders() {
        try {
            return RuleFolder.open(FOLDER.getParent());
        } catch (BrokenRulesException broken) {
            throw new AssertionError(broken);
        }
    }

    /** All objects after the groups have run, one after the other; the facts go in shuffled. */
    static List<Object> run(List<?> facts, long seed) {
        return run(facts, seed, "");
    }

    /** The same without the rule of this code. */
    static List<Object> run(List<?> facts, long seed, String switchedOff) {
        List<Object> shuffled = new ArrayList<>(facts);
        shuffled.addAll(LISTS.facts());
        Collections.shuffle(shuffled, new Random(seed));
        KieSession session = BASE.newKieSession();
        try {
            shuffled.forEach(session::insert);
            for (String group : List.of("statements", "checks")) {
                session.getAgenda().getAgendaGroup(group).setFocus();
                session.fireAllRules(match -> !switchedOff.equals(match.getRule().getMetaData().get("code")));
            }
            return new ArrayList<>(session.getObjects());
        } finally {
            session.dispose();
        }
    }

    private static KieBase compile() {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (String file : FILES) {
            builder.add(ResourceFactory.newFileResource(FOLDER.resolve(file).toFile()), ResourceType.DRL);
        }
        assertFalse(builder.hasErrors(), () -> builder.getErrors().toString());
        return builder.newKieBase();
    }
}
