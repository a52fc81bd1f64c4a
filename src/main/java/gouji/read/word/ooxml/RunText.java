package gouji.read.word.ooxml;

import gouji.document.WordPlace;
import gouji.read.UnreadableException;
import gouji.read.word.PrintedText;
import gouji.read.word.Symbols;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands in a paragraph: runs and all that wraps them. */
final class RunText {

    private static final String DIVIDED_BY = "/";

    private final Progress progress;
    private final Fields fields;
    private final WordPlace place;
    private final PrintedText text;
    private final String style;
    private final List<XmlNode> boxes = new ArrayList<>();
    private int pictures;
    private int drawings;
    private boolean hidden;
    private boolean raised;
    private boolean crossed;
    private String font;

    /**
     * @param fields of the story that the paragraph stands in
     * @param place  of the paragraph
     * @param text   takes what is printed
     * @param style  of the paragraph, or null
     */
    RunText(Progress progress, Fields fields, WordPlace place, PrintedText text, String style) {
        this.progress = progress;
        this.fields = fields;
        this.place = place;
        this.text = text;
        this.style = style;
    }

    /** The text boxes that hang on the paragraph. */
    List<XmlNode> boxes() {
        return boxes;
    }

    /** How many pictures stand in the paragraph that are large enough for a table. */
    int pictures() {
        return pictures;
    }

    void read(XmlNode parent) throws UnreadableException {
        for (XmlNode node : Printed.children(parent)) {
            switch (node.name()) {
                case "w:r", "m:r" -> run(node);
                case "w:t", "m:t", "a:t" -> print(node.text());
                case "w:txbxContent" -> box(node);
                case "w:fldChar" -> print(node);
                case "w:instrText" -> fields.instruct(node.text());
                case "w:footnoteReference", "w:endnoteReference" -> note(node.name().replace("Reference", ""),
                        node.attribute("w:id"), null);
                case "w:footnote", "w:endnote" -> note(node.name(), null, node);
                case "m:den" -> separated(DIVIDED_BY, node);
                case "m:sup", "m:sub" -> raised(node);
                case "w:drawing", "w:pict", "w:object", "mc:AlternateContent" -> {
                    drawing(node);
                }
                case "w:p", "w:tbl", "w:tr", "w:tc" -> throw XmlParser.damaged(node.name());
                case "w:altChunk", "w:subDoc" -> throw new UnreadableException("read.word.embedded");
                default -> sign(node);
            }
        }
    }

    /** Drawings in drawings are looked at with the outermost. */
    private void drawing(XmlNode node) throws UnreadableException {
        if (drawings == 0 && isPrinting() && Drawings.showLargePicture(node)) {
            pictures++;
        }
        drawings++;
        read(node);
        drawings--;
    }

    private void run(XmlNode run) throws UnreadableException {
        boolean outerHidden = hidden;
        boolean outerRaised = raised;
        boolean outerCrossed = crossed;
        String outerFont = font;
        XmlNode properties = run.child("w:rPr");
        hidden = progress.styles().isHidden(properties, style);
        crossed = progress.styles().isCrossedOut(properties, style);
        raised = outerRaised || progress.styles().isRaised(properties);
        XmlNode fonts = properties == null ? null : properties.child("w:rFonts");
        font = fonts == null ? null : fonts.attribute("w:ascii");
        read(run);
        hidden = outerHidden;
        raised = outerRaised;
        crossed = outerCrossed;
        font = outerFont;
    }

    private void sign(XmlNode node) throws UnreadableException {
        switch (node.name()) {
            case "w:tab", "w:ptab" -> print(" ");
            case "w:br", "w:cr" -> endLine();
            case "w:noBreakHyphen" -> print("-");
            case "w:softHyphen" -> { }
            case "w:sym" -> print(Character.toString(Symbols.printed(node.attribute("w:font"), code(node.attribute("w:char")))));
            default -> read(node);
        }
    }

    private static int code(String hexadecimal) {
        try {
            int code = hexadecimal == null ? Symbols.UNKNOWN : Integer.parseInt(hexadecimal.strip(), 16);
            return Character.isValidCodePoint(code) ? code : Symbols.UNKNOWN;
        } catch (NumberFormatException unreadable) {
            return Symbols.UNKNOWN;
        }
    }

    private boolean isPrinting() {
        return !hidden && fields.isPrinting();
    }

    private void endLine() {
        if (isPrinting()) {
            text.endLine();
        }
    }

    private void print(String more) {
        if (isPrinting()) {
            String printed = Symbols.printed(font, more);
            if (crossed) {
                text.cross(printed);
            } else if (raised) {
                text.raise(printed);
            } else {
                text.append(printed);
            }
        }
    }

    private void print(XmlNode fieldCharacter) {
        String printed = fields.mark(fieldCharacter);
        if (!hidden) {
            text.append(printed);
        }
    }

    private void separated(String sign, XmlNode node) throws UnreadableException {
        print(sign);
        read(node);
    }

    private void raised(XmlNode node) throws UnreadableException {
        boolean outer = raised;
        raised = true;
        read(node);
        raised = outer;
    }

    private void box(XmlNode content) {
        if (isPrinting()) {
            boxes.add(content);
        }
    }

    private void note(String kind, String id, XmlNode content) {
        if (isPrinting()) {
            progress.notes().add(new Progress.Note(kind, id, content, place));
        }
    }
}
