package gouji.read.type;

import gouji.read.FileKind;
import gouji.read.Reader;
import gouji.read.Readers;
import gouji.read.drawn.Limits;
import gouji.read.html.HtmlReader;
import gouji.read.ofd.OfdReader;
import gouji.read.pdf.PdfReader;
import gouji.read.scan.PageRecogniser;
import gouji.read.scan.PictureReader;
import gouji.read.text.TextReader;
import gouji.read.word.binary.DocReader;
import gouji.read.word.ooxml.DocxReader;
import gouji.read.word.ooxml.WordXmlReader;
import java.util.ArrayList;
import java.util.List;

/** The readers of every type that can be read. */
public final class AllTypes {

    private static final List<FileKind> PICTURES = List.of(FileKind.PNG, FileKind.JPEG, FileKind.TIFF, FileKind.BMP, FileKind.GIF);

    private AllTypes() {
    }

    public static Readers readers() {
        return readers(new PageRecogniser());
    }

    /** @param recogniser of pages of which there is only a picture */
    public static Readers readers(PageRecogniser recogniser) {
        List<Reader> readers = new ArrayList<>();
        readers.add(new PdfReader(Limits.USUAL, recogniser));
        PICTURES.forEach(kind -> readers.add(new PictureReader(kind, recogniser)));
        readers.addAll(List.of(new OfdReader(Limits.USUAL, recogniser), new DocxReader(), new WordXmlReader(), new DocReader(), new HtmlReader(), new TextReader()));
        return new Readers(readers);
    }
}
