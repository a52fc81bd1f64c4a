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

/** Stage {@code statements}: the sections' text in, what it states out. */
final class NarrativeStage {

    static final String NAME = "statements";
    /** A longer heading has the section's first words on its line. */
    private static final int LONGEST_HEADING = 40;

    private final Document document;
    private final Outline outline;

    NarrativeStage(Document document, Outline outline) {
        this.document = document;
        this.outline = outline;
    }

    /** The statements, in the order of the text; each once. */
    List<Statement> run(Narrative narrative, NarrativeLists lists, RuleSession session) {
        List<SectionText> texts = new ArrayList<>();
        texts.add(new SectionText(Outline.PREAMBLE, paragraphs(0, outline.sections().isEmpty() ? document.blocks().size()
                : outline.sections().get(0).block())));
        for (int i = 0; i < outline.sections().size(); i++) {
            Outline.Part part = outline.sections().get(i);
            int end = i + 1 < outline.sections().size() ? outline.sections().get(i + 1).block() : document.blocks().size();
            boolean speaks = part.heading().text().length() > LONGEST_HEADING;
            List<Paragraph> paragraphs = paragraphs(speaks ? part.block() : part.block() + 1, end);
            texts.add(new SectionText(part.id(), paragraphs));
            session.insert(new SectionBody(part.id(), part.heading().text(), length(paragraphs), tables(part.block(), end),
                    part.heading().place()));
        }
        session.insertAll(lists.facts());
        session.insertAll(narrative.facts(texts));
        session.fire(NAME);
        return session.facts(Stated.class).stream().distinct()
                .sorted(Comparator.comparingInt(Stated::clause).thenComparing(Stated::about).thenComparing(Stated::value))
                .map(stated -> new Statement(stated.about(), Value.of(stated.value()), stated.unit(), stated.text(), stated.at())).toList();
    }

    private List<Paragraph> paragraphs(int begin, int end) {
        return document.blocks().subList(begin, end).stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    }

    private int tables(int begin, int end) {
        List<Block> blocks = document.blocks().subList(begin, end);
        return (int) blocks.stream().filter(Table.class::isInstance).count();
    }

    private static int length(List<Paragraph> paragraphs) {
        return (int) paragraphs.stream().flatMapToInt(paragraph -> paragraph.text().codePoints())
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character)).count();
    }
}
