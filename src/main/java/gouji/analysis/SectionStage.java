package gouji.analysis;

import gouji.analysis.naming.Alignment;
import gouji.document.Block;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.fact.Axis;
import gouji.fact.Heading;
import gouji.fact.Line;
import gouji.fact.Line.Numbering;
import gouji.language.Language;
import gouji.language.Numbered;
import gouji.rules.FormSection;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Stage {@code sections}: lines in, headings out; then each section of the form takes the heading that fits best in order. */
final class SectionStage {

    static final String NAME = "sections";
    /** A longer line is a paragraph of its own, whatever it begins with; its beginning may still be a heading. */
    private static final int LONGEST_HEADING = 60;

    private final Document document;
    private final Language language;
    private final List<FormSection> form;

    SectionStage(Document document, Language language, List<FormSection> form) {
        this.document = document;
        this.language = language;
        this.form = form;
    }

    Outline run(RuleSession session, Wordings wordings) {
        List<Integer> blocks = new ArrayList<>();
        List<Line> lines = lines(blocks);
        session.insertAll(lines);
        lines.stream().filter(line -> line.length() <= LONGEST_HEADING)
                .forEach(line -> wordings.add(Axis.SECTION, line.text(), line.core()));
        wordings.name();
        session.fire(NAME);
        return arrange(lines, blocks, session.facts(Heading.class));
    }

    private List<Line> lines(List<Integer> blocks) {
        List<Numbered> numbered = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Paragraph paragraph) {
                paragraphs.add(paragraph);
                numbered.add(language.numberings().of(paragraph.text()));
                blocks.add(i);
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            String text = language.wordings().text(paragraph.text());
            boolean listed = i + 1 < paragraphs.size() && blocks.get(i + 1) == blocks.get(i) + 1
                    && (numbering(numbered.get(i)) == Numbering.PLAIN_CHINESE || numbering(numbered.get(i)) == Numbering.PART) && goesOn(numbered.get(i), numbered.get(i + 1));
            lines.add(new Line(i, text, language.wordings().core(paragraph.text()), numbering(numbered.get(i)),
                    numbered.get(i).ordinal() == null ? 0 : numbered.get(i).ordinal(), text.length(), listed, endsWithMark(paragraph.text()),
                    beginnings(paragraph).stream().map(Beginning::core).toList(), paragraph.place()));
        }
        return lines;
    }

    private List<Beginning> beginnings(Paragraph paragraph) {
        return Beginning.of(paragraph.text(), LONGEST_HEADING, language.wordings());
    }

    private static boolean endsWithMark(String text) {
        return Character.getType(text.codePointBefore(text.length())) == Character.OTHER_PUNCTUATION;
    }

    private static boolean goesOn(Numbered line, Numbered next) {
        return next.script() == line.script() && next.form() == line.form() && next.ordinal() == line.ordinal() + 1;
    }

    private static Numbering numbering(Numbered numbered) {
        if (!numbered.isNumbered()) {
            return Numbering.NONE;
        } else if (numbered.form() == Numbered.Form.PART) {
            return Numbering.PART;
        }
        if (numbered.script() != Numbered.Script.CHINESE) {
            return Numbering.OTHER;
        }
        return switch (numbered.form()) {
            case SEPARATED, SPACED -> Numbering.PLAIN_CHINESE;
            case BRACKETED -> Numbering.BRACKETED_CHINESE;
            default -> Numbering.OTHER;
        };
    }

    private Outline arrange(List<Line> lines, List<Integer> blocks, List<Heading> headings) {
        double[][] weight = new double[lines.size()][form.size()];
        for (Heading heading : headings) {
            for (int j = 0; j < form.size(); j++) {
                if (form.get(j).id().equals(heading.section())) {
                    weight[heading.line()][j] = Math.max(weight[heading.line()][j], heading.weight());
                }
            }
        }
        int[] sectionOf = Alignment.align(weight, new double[form.size()]);
        boolean inOrder = !placeOthers(weight, sectionOf);
        List<Outline.Part> parts = new ArrayList<>();
        for (int i = 0; i < sectionOf.length; i++) {
            if (sectionOf[i] != Alignment.NONE) {
                parts.add(part(i, form.get(sectionOf[i]).id(), blocks.get(i), headings));
            }
        }
        parts.sort(Comparator.comparingInt(Outline.Part::block));
        List<String> missing = form.stream().map(FormSection::id)
                .filter(id -> parts.stream().noneMatch(part -> part.id().equals(id))).toList();
        return new Outline(parts, missing, inOrder);
    }

    private Outline.Part part(int line, String section, int block, List<Heading> headings) {
        Paragraph paragraph = (Paragraph) document.blocks().get(block);
        Heading best = headings.stream().filter(heading -> heading.line() == line && heading.section().equals(section))
                .max(Comparator.comparingDouble(Heading::weight)
                        .thenComparing(Heading::words, Comparator.nullsLast(Comparator.comparingInt(String::length)))).orElseThrow();
        return beginnings(paragraph).stream().filter(beginning -> beginning.core().equals(best.words())).findFirst()
                .map(beginning -> ParagraphCut.at(beginning.end(), paragraph))
                .map(cut -> new Outline.Part(section, cut.head(), cut.rest(), block))
                .orElseGet(() -> new Outline.Part(section, paragraph, null, block));
    }

    /** A section that order leaves without heading takes the best line left that rules call its heading, wherever it stands. */
    private boolean placeOthers(double[][] weight, int[] sectionOf) {
        boolean moved = false;
        for (int j = 0; j < form.size(); j++) {
            int section = j;
            if (Arrays.stream(sectionOf).anyMatch(taken -> taken == section)) {
                continue;
            }
            int best = Alignment.NONE;
            for (int i = 0; i < sectionOf.length; i++) {
                if (sectionOf[i] == Alignment.NONE && weight[i][j] > (best == Alignment.NONE ? 0 : weight[best][j])) {
                    best = i;
                }
            }
            if (best != Alignment.NONE) {
                sectionOf[best] = j;
                moved = true;
            }
        }
        return moved;
    }
}
