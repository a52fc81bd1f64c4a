package gouji.corpus.make;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Turns one page of a PDF into the objects of an OFD page as exporters do: a text object a run, a path object a drawn path. */
final class OfdFromPdf extends PDFGraphicsStreamEngine {

    private static final double MILLIMETRES = 25.4 / 72;

    /** A run ends where the next glyph stands further off, in ems. */
    private static final double GAP = 1;

    private record Drawn(String text, double x, double y, double size) {
    }

    private final OfdPage out;
    private final AffineTransform toMillimetres;
    private final List<Drawn> run = new ArrayList<>();
    private double right;
    private final StringBuilder path = new StringBuilder();
    private Point2D current = new Point2D.Float();

    private OfdFromPdf(PDPage page, OfdPage out) {
        super(page);
        this.out = out;
        this.toMillimetres = new AffineTransform(MILLIMETRES, 0, 0, -MILLIMETRES, 0,
                page.getCropBox().getHeight() * MILLIMETRES);
    }

    static void draw(PDPage page, OfdPage out) throws IOException {
        OfdFromPdf engine = new OfdFromPdf(page, out);
        engine.processPage(page);
        engine.endRun();
    }

    static double millimetres(double points) {
        return points * MILLIMETRES;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
        AffineTransform t = place.createAffineTransform();
        t.preConcatenate(toMillimetres);
        double size = Math.hypot(t.getShearX(), t.getScaleY());
        String text = font.toUnicode(code);
        Drawn glyph = new Drawn(text == null ? "\uFFFD" : text, t.getTranslateX(), t.getTranslateY(), size);
        if (!run.isEmpty()) {
            Drawn last = run.get(run.size() - 1);
            if (Math.abs(last.y - glyph.y) > 0.01 || Math.abs(last.size - size) > 0.01 || glyph.x < last.x
                    || glyph.x > right + GAP * size) {
                endRun();
            }
        }
        run.add(glyph);
        right = glyph.x + displacement.getX() * size;
    }

    private void endRun() {
        if (!run.isEmpty()) {
            StringBuilder text = new StringBuilder();
            List<Double> deltas = new ArrayList<>();
            for (int i = 0; i < run.size(); i++) {
                // a ligature's further letters stand where it stands
                run.get(i).text.codePoints().skip(1).forEach(c -> deltas.add(0.0));
                text.append(run.get(i).text);
                if (i + 1 < run.size()) {
                    deltas.add(run.get(i + 1).x - run.get(i).x);
                }
            }
            out.text(text.toString(), run.get(0).x, run.get(0).y, right, run.get(0).size, deltas);
            run.clear();
        }
    }

    private void point(String letter, double... xy) {
        path.append(letter);
        for (int i = 0; i < xy.length; i += 2) {
            Point2D p = toMillimetres.transform(new Point2D.Double(xy[i], xy[i + 1]), null);
            path.append(' ').append(OfdPage.number(p.getX())).append(' ').append(OfdPage.number(p.getY()));
        }
        path.append(' ');
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        point("M", p0.getX(), p0.getY());
        point("L", p1.getX(), p1.getY());
        point("L", p2.getX(), p2.getY());
        point("L", p3.getX(), p3.getY());
        path.append("C ");
        current = p0;
    }

    @Override
    public void moveTo(float x, float y) {
        point("M", x, y);
        current = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        point("L", x, y);
        current = new Point2D.Float(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        point("B", x1, y1, x2, y2, x3, y3);
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        path.append("C ");
    }

    @Override
    public void strokePath() {
        endPath(true, false);
    }

    @Override
    public void fillPath(int windingRule) {
        endPath(false, true);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        endPath(true, true);
    }

    @Override
    public void endPath() {
        path.setLength(0);
    }

    private void endPath(boolean stroke, boolean fill) {
        if (!path.isEmpty()) {
            out.path(path.toString().strip(), transformWidth(getGraphicsState().getLineWidth()) * MILLIMETRES, stroke, fill);
        }
        endPath();
    }

    @Override
    public void clip(int windingRule) {
        // what is clipped is not drawn by the programs that make the corpus
    }

    @Override
    public void drawImage(PDImage image) {
        throw new IllegalStateException("the corpus has no pictures");
    }

    @Override
    public void shadingFill(COSName shadingName) {
        throw new IllegalStateException("the corpus has no shadings");
    }
}
