package gouji.analysis.narrative;

import gouji.document.LinePlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.fact.FieldValue;
import gouji.fact.Found;
import gouji.fact.ReportYear;
import gouji.fact.SectionBody;
import gouji.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Builds a small report of 2021 and tells what the rules make of it. */
final class Told {

    private static final Narrative NARRATIVE = new Narrative(Rules.COMMON, Rules.LISTS);

    private final Map<String, List<Paragraph>> sections = new LinkedHashMap<>();
    private final List<Object> facts = new ArrayList<>();
    private final Narrative narrative;
    private int line;

    Told(Narrative narrative) {
        this.narrative = narrative;
    }

    static Told in(String section, String... paragraphs) {
        return new Told(NARRATIVE).and(section, paragraphs);
    }

    /** A paragraph that was recognised in a picture. */
    static Told recognised(String section, String paragraph, double confidence) {
        Told told = new Told(NARRATIVE);
        told.sections.put(section, new ArrayList<>(List.of(new Paragraph(List.of(new Print(paragraph, new LinePlace(++told.line, 1), confidence))))));
        return told;
    }

    Told and(String section, String... paragraphs) {
        List<Paragraph> printed = Arrays.stream(paragraphs)
                .map(p -> new Paragraph(List.of(new Print(p, new LinePlace(++line, 1))))).toList();
        sections.computeIfAbsent(section, s -> new ArrayList<>()).addAll(printed);
        return this;
    }

    Told table(String field, String value) {
        facts.add(new FieldValue(field, new BigDecimal(value), "read"));
        return this;
    }

    Told with(Object fact) {
        facts.add(fact);
        return this;
    }

    List<Object> run(int year, long seed) {
        return run(List.of(new ReportYear(year)), seed);
    }

    /** What the rules make of a report whose title is not found. */
    List<Object> runWithoutTitle(long seed) {
        return run(List.of(), seed);
    }

    private List<Object> run(List<ReportYear> year, long seed) {
        List<SectionText> texts = sections.entrySet().stream().map(e -> new SectionText(e.getKey(), e.getValue())).toList();
        List<Object> all = new ArrayList<>(facts);
        all.addAll(narrative.facts(texts));
        all.addAll(year);
        texts.forEach(t -> all.add(new SectionBody(t.section(), t.section(),
                t.paragraphs().stream().mapToInt(p -> p.text().strip().length()).sum(), 0, new LinePlace(1, 1))));
        return Rules.run(all, seed);
    }

    /** Statements in alphabetical order, such as {@code requests.received.total=19}. */
    String statements() {
        return statements(run(2021, 1));
    }

    static String statements(List<Object> objects) {
        TreeSet<String> stated = new TreeSet<>();
        objects.stream().filter(Stated.class::isInstance).map(Stated.class::cast)
                .forEach(s -> stated.add(s.about() + "=" + s.value().stripTrailingZeros().toPlainString()));
        return String.join(" ", stated);
    }

    List<Found> findings(String code) {
        return findings(run(2021, 1), code);
    }

    static List<Found> findings(List<Object> objects, String code) {
        return objects.stream().filter(Found.class::isInstance).map(Found.class::cast).filter(f -> f.code().equals(code)).toList();
    }
}
