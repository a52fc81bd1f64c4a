package gouji.read.pdf;

import gouji.document.Document;
import gouji.document.Print;
import gouji.read.UnreadableException;
import java.util.List;
import java.util.stream.Collectors;

/** The paragraphs of a drawn file, one a line. */
record ShownText(Document document) {

    ShownText(DrawnPdf pdf) throws UnreadableException {
        this(pdf.read());
    }

    List<Print> prints() {
        return document.paragraphs().flatMap(p -> p.prints().stream()).toList();
    }

    @Override
    public String toString() {
        return document.paragraphs().map(p -> p.prints().stream().map(Print::text).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }
}
