package gouji.read.type;

import gouji.read.Readers;
import gouji.read.html.HtmlReader;
import gouji.read.pdf.PdfReader;
import gouji.read.text.TextReader;
import java.util.List;

/** The readers of every type that can be read. */
public final class AllTypes {

    private AllTypes() {
    }

    public static Readers readers() {
        return new Readers(List.of(new PdfReader(), new HtmlReader(), new TextReader()));
    }
}
