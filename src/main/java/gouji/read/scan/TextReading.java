package gouji.read.scan;

import gouji.read.UnreadableException;
import gouji.read.scan.Tesseract.Mode;
import java.util.ArrayList;
import java.util.List;

/** Reads parts of a page as Chinese text; print set downwards is laid down first. */
final class TextReading {

    /** Pixels an inch that print is shown to Tesseract with, at the least. */
    private static final double RESOLUTION = 300;

    private static final double POINTS_PER_INCH = 72;

    private final Tesseract tesseract;
    private final Raster page;
    private final Ink ink;
    private final double scale;

    TextReading(Tesseract tesseract, Raster page, Ink ink, double pointsPerPixel) {
        this.tesseract = tesseract;
        this.page = page;
        this.ink = ink;
        this.scale = scale(pointsPerPixel);
    }

    /** How much print is enlarged for Tesseract. */
    static double scale(double pointsPerPixel) {
        return Math.max(1, RESOLUTION * pointsPerPixel / POINTS_PER_INCH);
    }

    /** @return for each part its lines */
    List<List<RecognisedLine>> read(List<Area> parts) throws UnreadableException {
        List<Crop> crops = parts.stream().map(a -> Crop.of(page, a.grown(2, page.width(), page.height()), scale)).toList();
        List<Column> columns = new ArrayList<>();
        List<Raster> pictures = new ArrayList<>();
        for (int i = 0; i < crops.size(); i++) {
            Column column = Column.of(parts.get(i), ink);
            columns.add(column);
            pictures.add(column == null ? crops.get(i).picture() : column.laidDown(page, scale));
        }
        List<List<RecognisedLine>> read = tesseract.read(pictures, Mode.TEXT);
        List<List<RecognisedLine>> out = new ArrayList<>();
        for (int i = 0; i < crops.size(); i++) {
            out.add(columns.get(i) == null ? crops.get(i).onPage(read.get(i)) : columns.get(i).onPage(read.get(i)));
        }
        return out;
    }
}
