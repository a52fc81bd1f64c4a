package gouji.analysis;

import gouji.fact.FieldSeen;
import gouji.fact.Found;
import gouji.fact.RelationState;
import gouji.fact.Suspect;
import gouji.rules.FindingTexts;
import gouji.rules.RuleSession;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which figures rules hold to be at fault where relations are broken, and how findings about these relations say so. */
final class Suspicions {

    private final List<RelationState> relations;
    private final Map<String, List<Suspect>> suspects;
    private final Map<String, FieldSeen> fields;
    private final FindingTexts texts;
    private final Locale language;

    Suspicions(RuleSession session, FindingTexts texts, Locale language) {
        relations = session.facts(RelationState.class).stream().filter(relation -> relation.disagreement() != null).toList();
        suspects = session.facts(Suspect.class).stream().distinct().sorted(Comparator.comparing(Suspect::toString))
                .collect(Collectors.groupingBy(Suspect::disagreement));
        fields = session.facts(FieldSeen.class).stream().collect(Collectors.toMap(FieldSeen::id, Function.identity()));
        this.texts = texts;
        this.language = language;
    }

    /** Who is suspected where this was found; nobody, if it tells of no broken relation. */
    List<Suspect> of(Found found) {
        return relations.stream().filter(relation -> relation.id().equals(found.code()) && relation.fields().equals(found.fields()))
                .flatMap(relation -> suspects.getOrDefault(relation.disagreement(), List.of()).stream()).toList();
    }

    /** The sentence of a finding, and whom it suspects. */
    String told(String sentence, List<Suspect> suspects) {
        return suspects.stream().flatMap(suspect -> IntStream.range(0, suspect.fields().size()).mapToObj(i -> figure(suspect, i)))
                .reduce((first, next) -> texts.sentence("suspects.and", List.of(first, next), language))
                .map(all -> texts.sentence("suspects.told", List.of(sentence, all), language)).orElse(sentence);
    }

    private String figure(Suspect suspect, int i) {
        FieldSeen seen = fields.get(suspect.fields().get(i));
        return texts.sentence("suspects.figure", List.of(seen.row() + " / " + seen.column(), seen.value(), suspect.values().get(i)), language);
    }
}
