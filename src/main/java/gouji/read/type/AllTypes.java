package gouji.read.type;

import gouji.read.Readers;
import gouji.read.html.HtmlReader;
import gouji.read.ofd.OfdReader;
import gouji.read.pdf.PdfReader;
import gouji.read.text.TextReader;
import gouji.read.word.binary.DocReader;
import gouji.read.word.ooxml.DocxReader;
import gouji.read.word.ooxml.WordXmlReader;
import java.util.List;

/** The readers of every type that can be read. */
public final class AllTypes {

    private AllTypes() {
    }

    public static Readers readers() {
        return new Readers(List.of(new PdfReader(), new OfdReader(), new DocxReader(), new WordXmlReader(), new DocReader(),
                new HtmlReader(), new TextReader()));
    }
}
