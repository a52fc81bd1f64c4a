package gouji.read.word.ooxml;

import gouji.document.Block;
import gouji.document.Picture;
import gouji.read.UnreadableException;
import gouji.read.word.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The running text of a document, and behind it the notes that it refers to. Headers and footers are left out: they repeat on every
 * page and say nothing of the report that its text does not.
 */
final class MainText {

    private final Map<String, XmlNode> notes = new HashMap<>();
    private final Progress progress;

    private MainText(XmlNode styles, XmlNode numbering, XmlNode footnotes, XmlNode endnotes, Limits limits) {
        Styles known = new Styles(styles);
        this.progress = new Progress(known, new Lists(numbering, known), limits);
        index(footnotes);
        index(endnotes);
    }

    /** The blocks of a package. */
    static List<Block> of(Parts parts, Limits limits) throws UnreadableException {
        Relationships relationships = new Relationships(parts);
        String main = relationships.main();
        XmlNode root = parts.xml(main);
        if (root == null || !root.is("w:document")) {
            throw new UnreadableException("read.word.no-document");
        }
        MainText text = new MainText(relationships.related(main, "/styles"), relationships.related(main, "/numbering"),
                relationships.related(main, "/footnotes"), relationships.related(main, "/endnotes"), limits);
        return text.read(root);
    }

    /** The blocks of a Word 2003 XML file. */
    static List<Block> of2003(XmlNode root, Limits limits) throws UnreadableException {
        XmlNode body = root.child("w:body");
        if (body == null) {
            throw new UnreadableException("read.word.no-document");
        }
        return new MainText(root.child("w:styles"), null, null, null, limits).read(body);
    }

    private List<Block> read(XmlNode container) throws UnreadableException {
        List<Block> blocks = new ArrayList<>(Story.of(container, progress, null).blocks());
        Set<String> printed = new HashSet<>();
        for (int i = 0; i < progress.notes().size(); i++) {
            Progress.Note note = progress.notes().get(i);
            XmlNode content = note.text() != null ? note.text() : notes.get(note.kind() + note.id());
            if (note.text() == null && !printed.add(note.kind() + note.id())) {
                continue;
            } else if (content == null) {
                throw XmlParser.damaged(note.kind());
            }
            blocks.addAll(Story.of(content, progress, note.place()).blocks());
        }
        if (blocks.stream().allMatch(Picture.class::isInstance)) {
            throw new UnreadableException("read.word.no-text");
        }
        return blocks;
    }

    private void index(XmlNode part) {
        if (part != null) {
            part.children().forEach(note -> notes.putIfAbsent(note.name() + note.attribute("w:id"), note));
        }
    }
}
