package gouji.read.word.ooxml;

import gouji.document.WordPlace;
import gouji.read.UnreadableException;
import gouji.read.word.Flow;
import gouji.read.word.OpenParagraph;
import gouji.read.word.PrintedText;
import java.util.ArrayList;
import java.util.List;

/** Reads paragraphs and tables that stand one below the other: the running text, a cell, a text box, a note. */
final class Story {

    private final Progress progress;
    private final Fields fields;
    /** Of all that stands in it, or null for the running text, whose paragraphs are counted. */
    private final WordPlace place;
    private final Flow flow = new Flow();

    private final OpenParagraph<XmlNode> open = new OpenParagraph<>();
    private final List<XmlNode> boxes = new ArrayList<>();

    private Story(Progress progress, XmlNode container, WordPlace place) {
        this.progress = progress;
        this.fields = new Fields(container);
        this.place = place;
    }

    /** All that is printed in a container of paragraphs and tables. */
    static Flow of(XmlNode container, Progress progress, WordPlace place) throws UnreadableException {
        Story story = new Story(progress, container, place);
        story.read(container);
        story.end(false);
        return story.flow;
    }

    private void read(XmlNode container) throws UnreadableException {
        for (XmlNode node : Printed.children(container)) {
            switch (node.name()) {
                case "w:p" -> paragraph(node);
                case "w:tbl" -> {
                    end(false);
                    flow.addAll(TableReader.blocks(node, progress));
                }
                case "w:altChunk", "w:subDoc" -> throw new UnreadableException("read.word.embedded");
                case "w:r", "w:t", "w:tr", "w:tc" -> damagedIfPrinted(node);
                default -> read(node);
            }
        }
    }

    private static void damagedIfPrinted(XmlNode node) throws UnreadableException {
        if (node.isSpeaking()) {
            throw XmlParser.damaged(node.name());
        }
    }

    private void paragraph(XmlNode paragraph) throws UnreadableException {
        WordPlace here = place == null ? progress.count().nextParagraph() : place;
        PrintedText text = open.at(here);
        XmlNode properties = paragraph.child("w:pPr");
        String style = progress.styles().paragraphStyle(properties);
        RunText runs = new RunText(progress, fields, here, text, style);
        runs.read(paragraph);
        boxes.addAll(runs.boxes());
        open.addPictures(runs.pictures());
        XmlNode mark = properties == null ? null : properties.child("w:rPr");
        boolean deleted = mark != null && (mark.child("w:del") != null || mark.child("w:moveFrom") != null);
        boolean hidden = progress.styles().isHidden(mark, style);
        if (!deleted && (!hidden || !text.isBlank())) {
            open.number(paragraph);
        }
        if (!deleted && !hidden) {
            end(true);
        }
    }

    /** @param marked whether a paragraph mark ends it that is printed */
    private void end(boolean marked) throws UnreadableException {
        WordPlace at = open.place();
        open.end(marked, this::number, flow);
        List<XmlNode> hanging = List.copyOf(boxes);
        boxes.clear();
        for (XmlNode box : hanging) {
            flow.addAll(Story.of(box, progress, at).blocks());
        }
    }

    private String number(XmlNode paragraph) {
        XmlNode properties = paragraph.child("w:pPr");
        return progress.lists().next(properties, progress.styles().paragraphStyle(properties));
    }
}
