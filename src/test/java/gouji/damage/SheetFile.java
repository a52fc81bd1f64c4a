package gouji.damage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The files that a sheet is saved as. */
enum SheetFile {
    PIPES("txt", SheetText.PIPES::of),
    TABS("txt", SheetText.TABS::of),
    CELLS("txt", SheetText.CELLS::of),
    HTML("html", SheetHtml::of),
    PDF("pdf", null),
    SPACED("txt", SheetText.SPACED::of);

    private final String ending;
    private final Function<Sheet, String> text;

    SheetFile(String ending, Function<Sheet, String> text) {
        this.ending = ending;
        this.text = text;
    }

    /** Of the file's name, without the dot. */
    String ending() {
        return ending;
    }

    byte[] bytes(Sheet sheet) throws IOException {
        return this == PDF ? SheetPdf.of(sheet) : text.apply(sheet).getBytes(StandardCharsets.UTF_8);
    }
}
