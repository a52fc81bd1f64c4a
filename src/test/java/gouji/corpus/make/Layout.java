package gouji.corpus.make;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A file that a report is saved as; corpus/README.md explains each entry.
 *
 * @param by          the program that makes it; the file's ending says as what
 * @param from        the file beside it that it is made of; a scan without one is made of the page that Chromium prints
 * @param size        of the text, in points; {@code table_size} of the cells
 * @param margin      of the page on all sides, in millimetres
 * @param padding     above and below a cell's text, in points
 * @param page        width and height in millimetres
 * @param cutRows     whether a page may end within a row, as word processors let it by default
 * @param narrow      the share of the first label columns' width that is left to them, so that labels break
 * @param rulings     the lines around cells
 * @param site        whether the page has a site's navigation and footer around the report
 * @param encoding    of a page
 * @param traditional whether the report is printed in traditional characters
 * @param grey        whether a scan keeps its greys instead of black and white
 * @param beside      how a page puts tables beside each other
 */
record Layout(String file, String by, String from, String font, double size, @JsonProperty("table_size") double tableSize,
        double margin, double padding, List<Integer> page, @JsonProperty("cut_rows") boolean cutRows, Double narrow,
        Rulings rulings, boolean site, String encoding, boolean traditional, boolean grey, Placing beside) {

    /** The lines around the cells of a table. */
    enum Rulings {
        @JsonProperty("all") ALL,
        @JsonProperty("horizontal") HORIZONTAL,
        @JsonProperty("none") NONE
    }

    /** How a page puts tables beside each other: in the cells of a table around them, floating, or in a flexible box. */
    enum Placing {
        @JsonProperty("cells") CELLS,
        @JsonProperty("float") FLOAT,
        @JsonProperty("flex") FLEX
    }

    Layout {
        page = Objects.requireNonNullElse(page, List.of(210, 297));
        rulings = Objects.requireNonNullElse(rulings, Rulings.ALL);
        beside = Objects.requireNonNullElse(beside, Placing.CELLS);
        encoding = Objects.requireNonNullElse(encoding, "UTF-8");
    }

    Layout as(String otherFile) {
        return new Layout(otherFile, by, from, font, size, tableSize, margin, padding, page, cutRows, narrow, rulings, site, encoding,
                traditional, grey, beside);
    }

    /** @param otherPage width and height in millimetres */
    Layout on(List<Integer> otherPage) {
        return new Layout(file, by, from, font, size, tableSize, margin, padding, otherPage, cutRows, narrow, rulings, site, encoding,
                traditional, grey, beside);
    }

    /** The ending of the file's name, without the dot. */
    String ending() {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    /** The borders of a cell in CSS, or as XSL's formatting objects where {@code prefix} is theirs. */
    String borders(String prefix, String assign, String end) {
        return switch (rulings) {
            case ALL -> prefix + "border" + assign + "0.5pt solid #000000" + end;
            case HORIZONTAL -> prefix + "border-top" + assign + "0.5pt solid #000000" + end
                    + " " + prefix + "border-bottom" + assign + "0.5pt solid #000000" + end;
            case NONE -> prefix + "border" + assign + "none" + end;
        };
    }
}
