package gouji.damage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The files that a sheet is saved as. */
enum SheetFile {
    PIPES("txt"), TABS("txt"), CELLS("txt"), HTML("html"), PDF("pdf");

    private final String ending;

    SheetFile(String ending) {
        this.ending = ending;
    }

    /** Of the file's name, without the dot. */
    String ending() {
        return ending;
    }

    byte[] bytes(Sheet sheet) throws IOException {
        return switch (this) {
            case HTML -> SheetHtml.of(sheet).getBytes(StandardCharsets.UTF_8);
            case PDF -> SheetPdf.of(sheet);
            case PIPES, TABS, CELLS -> SheetText.valueOf(name()).of(sheet).getBytes(StandardCharsets.UTF_8);
        };
    }
}
