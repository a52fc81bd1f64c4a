package gouji.read.scan;

import gouji.read.scan.RecognisedLine.Sign;
import java.util.List;

/** A part of a page made ready for recognition: scaled, with a white border. */
record Crop(Raster picture, Area source, double scale) {

    /** Without white around it Tesseract loses characters at the edge. In pixels. */
    static final int BORDER = 14;

    static Crop of(Raster page, Area source, double scale) {
        return new Crop(page.part(source).scaled(scale).bordered(BORDER), source, scale);
    }

    /** What was recognised in it, placed on the page. */
    List<RecognisedLine> onPage(List<RecognisedLine> lines) {
        return lines.stream().map(line -> new RecognisedLine(line.signs().stream()
                .map(s -> new Sign(s.text(), onPage(s.area()), s.confidence(), s.opensWord())).toList())).toList();
    }

    private Area onPage(Area a) {
        return new Area(x(a.left()), y(a.top()), Math.max(x(a.left()) + 1, x(a.right())), Math.max(y(a.top()) + 1, y(a.bottom())));
    }

    private int x(int inCrop) {
        return source.left() + (int) Math.round((inCrop - BORDER) / scale);
    }

    private int y(int inCrop) {
        return source.top() + (int) Math.round((inCrop - BORDER) / scale);
    }
}
