package gouji.analysis;

import gouji.document.Cell;
import gouji.document.Document;
import gouji.fact.Evidence;
import gouji.fact.Mark;
import gouji.fact.TableWords;
import gouji.language.Language;
import gouji.language.WordingForms;
import gouji.rules.Format;
import gouji.rules.RuleSession;
import gouji.rules.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Stage {@code recognise}: which format a document has.
 *
 * @param evidence a sentence each
 */
record Recognition(Format format, List<String> evidence) {

    static final String NAME = "recognise";

    Recognition {
        evidence = List.copyOf(evidence);
    }

    /** The format with the most evidence; empty where no rule found any. */
    static Optional<Recognition> of(Document document, List<Format> formats, Language language, Set<String> switchedOff) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, List<String>> sentences = new HashMap<>();
        Map<Rulebook, List<Format>> byRules = new LinkedHashMap<>();
        formats.forEach(format -> byRules.computeIfAbsent(format.rules(), rules -> new ArrayList<>()).add(format));
        byRules.forEach((rules, sharing) -> {
            try (RuleSession session = rules.session(switchedOff)) {
                weigh(document, sharing, language, session, weights, sentences);
            }
        });
        return formats.stream().filter(format -> weights.getOrDefault(format.id(), 0.0) > 0)
                .max(Comparator.<Format>comparingDouble(format -> weights.get(format.id())).thenComparing(Format::id))
                .map(format -> new Recognition(format, sentences.get(format.id())));
    }

    private static void weigh(Document document, List<Format> formats, Language language, RuleSession session,
            Map<String, Double> weights, Map<String, List<String>> sentences) {
        Set<Object> shared = new LinkedHashSet<>();
        for (Format format : formats) {
            format.recognisedBy().forEach(text -> session.insert(new Mark(format.id(), text)));
            format.years().ifPresent(session::insert);
            shared.addAll(format.titles());
        }
        session.insertAll(shared);
        TitleStage.run(session, document, language);
        Map<String, TableWords> words = new LinkedHashMap<>();
        WordingForms wordings = language.wordings();
        document.tables().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream()).map(Cell::text)
                .forEach(raw -> Stream.of(wordings.text(raw), wordings.unnumbered(raw)).forEach(text -> words.putIfAbsent(text, new TableWords(text, raw))));
        session.insertAll(words.values());
        session.fire(NAME);
        // A print that speaks for a format several times, as a repeated title does, speaks once.
        for (Evidence evidence : new LinkedHashSet<>(session.facts(Evidence.class))) {
            weights.merge(evidence.format(), evidence.weight(), Double::sum);
            String rule = session.origin(evidence).map(origin -> origin.name()).orElse("");
            sentences.computeIfAbsent(evidence.format(), format -> new ArrayList<>()).add(rule + ": " + evidence.print());
        }
        sentences.values().forEach(list -> list.sort(Comparator.naturalOrder()));
    }
}
