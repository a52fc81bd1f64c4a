package gouji.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaGroup;

/**
 * The facts of one document, to which stages of rules add. Facts are only ever added. Which rule made a fact from which
 * others is remembered: that record is the explanation.
 */
public final class RuleSession implements AutoCloseable {

    private final KieSession session;
    private final Set<String> switchedOff;
    private final Map<Class<?>, List<Object>> facts = new LinkedHashMap<>();
    private final Map<Object, RuleOrigin> origins = new IdentityHashMap<>();
    private final Random order;
    private final List<Object> waiting = new ArrayList<>();
    private List<Object> matching = List.of();

    /** @param order draws the order in which facts are taken before rules fire, or null to take them as they come */
    RuleSession(KieSession session, Set<String> switchedOff, Random order) {
        this.session = session;
        this.order = order;
        this.switchedOff = Set.copyOf(switchedOff);
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                matching = event.getMatch().getObjects();
            }
        });
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                facts.computeIfAbsent(event.getObject().getClass(), type -> new ArrayList<>()).add(event.getObject());
                if (event.getRule() != null) {
                    origins.put(event.getObject(), origin(event.getRule()));
                }
            }
        });
    }

    private RuleOrigin origin(Rule rule) {
        return new RuleOrigin(code(rule), rule.getName(), ((RuleImpl) rule).getResource().getSourcePath(), matching);
    }

    private static String code(Rule rule) {
        return (String) rule.getMetaData().get(RuleCompiler.CODE);
    }

    public void insert(Object fact) {
        if (order == null) {
            session.insert(fact);
        } else {
            waiting.add(fact);
        }
    }

    public void insertAll(Collection<?> inserted) {
        inserted.forEach(this::insert);
    }

    /** Fires the rules of a stage (an agenda group) until none of them has anything left to say; without rules in it, nothing. */
    public void fire(String stage) {
        if (order != null) {
            Collections.shuffle(waiting, order);
            waiting.forEach(session::insert);
            waiting.clear();
        }
        AgendaGroup group = session.getAgenda().getAgendaGroup(stage);
        if (group == null) {
            return;
        }
        group.setFocus();
        session.fireAllRules(match -> !switchedOff.contains(code(match.getRule())));
    }

    /** All facts of a type, in no order that means anything: who depends on one sorts them. */
    public <T> List<T> facts(Class<T> type) {
        return facts.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /** The rule that made this very fact; empty for what Java inserted. */
    public Optional<RuleOrigin> origin(Object fact) {
        return Optional.ofNullable(origins.get(fact));
    }

    @Override
    public void close() {
        session.dispose();
    }
}
