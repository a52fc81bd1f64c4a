package gouji.analysis;

import gouji.analysis.narrative.Narrative;
import gouji.analysis.narrative.SectionText;
import gouji.document.Block;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Table;
import gouji.fact.SectionBody;
import gouji.fact.Stated;
import gouji.report.Statement;
import gouji.report.Value;
import gouji.rules.NarrativeLists;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Stage {@code statements}: sentences, words and quantities in, what the narrative states out. */
final class NarrativeStage {

    static final String NAME = "statements";

    private NarrativeStage() {
    }

    /** The statements, in the order of the text. */
    static List<Statement> run(Document document, Outline outline, Narrative narrative, NarrativeLists lists, RuleSession session,
            TraceBuilder trace) {
        session.insertAll(lists.facts());
        List<SectionText> sections = sections(document, outline, session);
        session.insertAll(narrative.facts(sections));
        session.fire(NAME);
        List<Statement> statements = new ArrayList<>();
        session.facts(Stated.class).stream().sorted(Comparator.comparingInt(Stated::clause).thenComparing(Stated::about)
                .thenComparing(Stated::value)).forEach(stated -> {
                    statements.add(new Statement(stated.about(), Value.of(stated.value()), stated.unit(), stated.text(), stated.at()));
                    trace.decision(NAME, stated, List.of(stated.about()), stated.text(), stated.at());
                });
        return statements;
    }

    private static List<SectionText> sections(Document document, Outline outline, RuleSession session) {
        List<SectionText> sections = new ArrayList<>();
        int from = 0;
        String id = Outline.PREAMBLE;
        Paragraph beside = null;
        for (Outline.Part part : outline.sections()) {
            sections.add(text(id, beside, document.blocks().subList(from, part.block())));
            id = part.id();
            beside = part.text();
            from = part.block() + 1;
            List<Block> blocks = document.blocks().subList(from, end(outline, part, document));
            int length = text(id, beside, blocks).paragraphs().stream()
                    .mapToInt(paragraph -> paragraph.text().replaceAll("\\s", "").length()).sum();
            int tables = (int) blocks.stream().filter(Table.class::isInstance).count();
            session.insert(new SectionBody(part.id(), part.heading().text(), length, tables, part.heading().place()));
        }
        sections.add(text(id, beside, document.blocks().subList(from, document.blocks().size())));
        return sections;
    }

    private static int end(Outline outline, Outline.Part part, Document document) {
        return outline.sections().stream().mapToInt(Outline.Part::block).filter(block -> block > part.block()).min()
                .orElse(document.blocks().size());
    }

    /** @param beside what stands on the line of the heading, or null */
    private static SectionText text(String id, Paragraph beside, List<Block> blocks) {
        return new SectionText(id, Stream.concat(Stream.ofNullable(beside),
                blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)).toList());
    }
}
