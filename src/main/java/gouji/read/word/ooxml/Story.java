package gouji.read.word.ooxml;

import gouji.document.Picture;
import gouji.document.WordPlace;
import gouji.read.UnreadableException;
import gouji.read.word.Flow;
import gouji.read.word.PrintedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads paragraphs and tables that stand one below the other: the running text, a cell, a text box, a note. */
final class Story {

    private final Progress progress;
    private final Fields fields;
    /** Of all that stands in it, or null for the running text, whose paragraphs are counted. */
    private final WordPlace place;
    private final Flow flow = new Flow();

    /** What goes on in the next paragraph, because the mark between them is deleted or hidden. */
    private PrintedText open;
    private WordPlace openPlace;
    private XmlNode numbered;
    private final List<XmlNode> boxes = new ArrayList<>();
    private int pictures;

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
        WordPlace here = place == null ? progress.nextParagraph() : place;
        if (open == null) {
            open = new PrintedText();
            openPlace = here;
        }
        XmlNode properties = paragraph.child("w:pPr");
        String style = progress.styles().paragraphStyle(properties);
        RunText runs = new RunText(progress, fields, here, open, style);
        runs.read(paragraph);
        boxes.addAll(runs.boxes());
        pictures += runs.pictures();
        XmlNode mark = properties == null ? null : properties.child("w:rPr");
        boolean deleted = mark != null && (mark.child("w:del") != null || mark.child("w:moveFrom") != null);
        boolean hidden = progress.styles().isHidden(mark, style);
        if (numbered == null && !deleted && (!hidden || !open.isBlank())) {
            // Of paragraphs run together by a hidden mark the first one's number is printed.
            numbered = paragraph;
        }
        if (!deleted && !hidden) {
            end(true);
        }
    }

    /** @param marked whether a paragraph mark ends it that is printed, which a number needs */
    private void end(boolean marked) throws UnreadableException {
        if (open == null) {
            return;
        }
        PrintedText text = open;
        WordPlace at = openPlace;
        if (numbered != null && (marked || !text.isBlank())) {
            XmlNode properties = numbered.child("w:pPr");
            text.number(progress.lists().next(properties, progress.styles().paragraphStyle(properties)));
        }
        open = null;
        numbered = null;
        flow.add(text, at);
        flow.addAll(Collections.nCopies(pictures, new Picture(at)));
        pictures = 0;
        List<XmlNode> hanging = List.copyOf(boxes);
        boxes.clear();
        for (XmlNode box : hanging) {
            flow.addAll(Story.of(box, progress, at).blocks());
        }
    }
}
