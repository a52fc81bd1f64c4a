package gouji.read.scan;

import gouji.read.UnreadableException;
import gouji.read.scan.RecognisedLine.Sign;
import gouji.read.scan.Tesseract.Mode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads parts of a page as Chinese text; print set downwards is laid down first. */
final class TextReading {

    /** Pixels an inch that print is shown to Tesseract with, at the least. */
    private static final double RESOLUTION = 300;

    private static final double POINTS_PER_INCH = 72;

    /** In pixels: how high print may be shown, and how high it is shown where it is higher. A title of 24 points lost its last character. */
    private static final double LARGE = 58;
    private static final double USUAL = 38;

    /** How sure a line is, at the least, that only a second look finds: what is less is no print. */
    private static final double LEGIBLE = 0.5;

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

    /**
     * The lines of parts that hold running text and titles. Tesseract knows print of the size of running text best: what is larger is shown in
     * that size once more, line by line, and the surer reading is taken. A line that it passed over is shown to it alone.
     */
    List<RecognisedLine> readLines(List<Area> parts) throws UnreadableException {
        List<RecognisedLine> lines = withMissed(parts, read(parts));
        List<RecognisedLine> large = lines.stream().filter(this::isLarge).toList();
        List<Crop> crops = large.stream().map(line -> Crop.of(page, roomy(line),
                USUAL / line.areaOfPrint().height())).toList();
        List<List<RecognisedLine>> read = tesseract.read(crops.stream().map(Crop::picture).toList(), Mode.TEXT);
        Map<RecognisedLine, RecognisedLine> smaller = new IdentityHashMap<>();
        for (int i = 0; i < large.size(); i++) {
            if (read.get(i).size() == 1 && mean(read.get(i).get(0)) > mean(large.get(i))) {
                smaller.put(large.get(i), asHigh(large.get(i), crops.get(i).onPage(read.get(i)).get(0)));
            }
        }
        return lines.stream().map(line -> smaller.getOrDefault(line, line)).toList();
    }

    private List<RecognisedLine> withMissed(List<Area> parts, List<List<RecognisedLine>> read) throws UnreadableException {
        List<Area> missed = new ArrayList<>();
        MissedLines passedOver = new MissedLines(ink);
        for (int i = 0; i < parts.size(); i++) {
            missed.addAll(passedOver.in(parts.get(i), read.get(i)));
        }
        // in the size in which it was passed over it is passed over again
        List<Crop> crops = missed.stream().map(line -> Crop.of(page, line.grown(2, page.width(), page.height()), USUAL / line.height())).toList();
        List<List<RecognisedLine>> alone = tesseract.read(crops.stream().map(Crop::picture).toList(), Mode.TEXT);
        Stream<RecognisedLine> found = IntStream.range(0, crops.size()).mapToObj(i -> crops.get(i).onPage(alone.get(i))).flatMap(List::stream);
        return Stream.concat(read.stream().flatMap(List::stream), found.filter(line -> mean(line) >= LEGIBLE))
                .sorted(Comparator.comparingInt((RecognisedLine line) -> line.area().top())).toList();
    }

    /** Round the print and a little more at its ends, where boxes are too short; not above and below, where other lines stand. */
    private Area roomy(RecognisedLine line) {
        Area print = line.areaOfPrint();
        int ends = print.height() / 3;
        return new Area(Math.max(0, line.area().left() - ends), Math.max(0, print.top() - 2), Math.min(page.width(), line.area().right() + ends),
                Math.min(page.height(), print.bottom() + 2));
    }

    private static double mean(RecognisedLine line) {
        return line.signs().stream().mapToDouble(Sign::confidence).average().orElse(0);
    }

    /** What was read of the line, in the line's own height: boxes are rougher the smaller the print is shown. */
    private static RecognisedLine asHigh(RecognisedLine line, RecognisedLine read) {
        Area height = line.areaOfPrint();
        return new RecognisedLine(read.signs().stream().map(s -> new Sign(s.text(),
                new Area(s.area().left(), height.top(), s.area().right(), height.bottom()), s.confidence(), s.opensWord())).toList());
    }

    private boolean isLarge(RecognisedLine line) {
        Area area = line.area();
        return area.width() > area.height() && scale * line.areaOfPrint().height() > LARGE;
    }
}
