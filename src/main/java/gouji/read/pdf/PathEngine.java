package gouji.read.pdf;

import gouji.document.Box;
import gouji.read.drawn.Budget;
import gouji.read.drawn.DrawnPath.Subpath;
import gouji.read.drawn.DrawnPath;
import gouji.read.drawn.Ruling;
import gouji.read.drawn.Strokes;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** The lines, fills and pictures of a page: its rulings, and what hides print or gives it a background. */
abstract class PathEngine extends PDFGraphicsStreamEngine {

    /** Of lightness, from here on: paper, and what lies under print. */
    private static final double PAPER = 0.85;

    final DisplayedPage displayed;
    final Drawing drawing;
    private final DrawnPath path = new DrawnPath();
    private final Clip clip;
    private Point2D current = new Point2D.Float();
    private boolean clipAtEndOfPath;
    private boolean clippedToAnyShape;

    PathEngine(PDPage page, Budget budget) {
        super(page);
        this.displayed = DisplayedPage.of(page);
        this.drawing = new Drawing(displayed.frame(), budget);
        this.clip = new Clip(displayed);
    }

    /** Whether nothing is painted now because its layer is off. */
    abstract boolean isHidden();

    /** Whether what is painted now lets nothing under it show, as far as the state says. */
    boolean isOpaque() {
        PDGraphicsState state = getGraphicsState();
        return state.getNonStrokeAlphaConstant() == 1 && state.getSoftMask() == null
                && (state.getBlendMode() == null || state.getBlendMode() == BlendMode.NORMAL);
    }

    /** The box round what may be painted now. */
    final Box clip() {
        return clip.box(getGraphicsState().getCurrentClippingPaths());
    }

    private void rule(List<Ruling> drawn) {
        if (!isHidden()) {
            drawing.rule(drawn, clip());
        }
    }

    /** @param whole whether all of the box is painted in the one colour */
    private void paint(Box box, double lightness, boolean whole) {
        if (!isHidden()) {
            boolean hides = whole && isOpaque();
            drawing.paint(box, hides ? lightness : Double.NaN, hides && !clippedToAnyShape, clip());
        }
    }

    @Override
    public final void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(shown(p0));
        path.lineTo(shown(p1));
        path.lineTo(shown(p2));
        path.lineTo(shown(p3));
        path.close();
        current = p0;
    }

    @Override
    public final void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        path.moveTo(displayed.at(x, y));
    }

    @Override
    public final void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        path.lineTo(displayed.at(x, y));
    }

    @Override
    public final void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
        path.curveTo(displayed.at(x1, y1), displayed.at(x2, y2), displayed.at(x3, y3));
    }

    @Override
    public final Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public final void closePath() {
        path.close();
    }

    @Override
    public final void clip(int windingRule) {
        clipAtEndOfPath = true;
    }

    @Override
    public final void strokePath() {
        rule(Strokes.ofStroked(path.subpaths(), transformWidth(getGraphicsState().getLineWidth())));
        endPath();
    }

    @Override
    public final void fillPath(int windingRule) {
        rule(Strokes.ofFilled(path.subpaths(), !(FillColour.lightness(getGraphicsState()) > PAPER)));
        background();
        endPath();
    }

    @Override
    public final void fillAndStrokePath(int windingRule) {
        background();
        strokePath();
    }

    private void background() {
        double lightness = FillColour.lightness(getGraphicsState());
        List<Subpath> parts = path.subpaths();
        Box only = parts.size() == 1 ? parts.get(0).asRectangle() : null;
        if (only != null) {
            paint(only, lightness, !Double.isNaN(lightness));
        } else if (!parts.isEmpty()) {
            Rectangle2D r = path.boundsAsPath().getBounds2D();
            paint(new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY()), lightness, false);
        }
    }

    @Override
    public final void endPath() {
        if (clipAtEndOfPath) {
            List<Subpath> parts = path.subpaths();
            clippedToAnyShape |= parts.size() != 1 || parts.get(0).asRectangle() == null;
            GeneralPath inUserSpace = new GeneralPath(path.boundsAsPath());
            inUserSpace.transform(inverse());
            getGraphicsState().intersectClippingPath(inUserSpace);
            clipAtEndOfPath = false;
        }
        path.clear();
    }

    @Override
    public final void drawImage(PDImage image) {
        COSStream stream = image instanceof PDImageXObject x ? x.getCOSObject() : null;
        Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
        AffineTransform toUserSpace = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Box b = displayed.box(toUserSpace.createTransformedShape(unit).getBounds2D());
        List<Ruling> lines = new ArrayList<>();
        if (Strokes.addThin(new Rectangle2D.Double(b.left(), b.top(), b.width(), b.height()), lines)) {
            rule(lines);
        } else if (!isHidden()) {
            boolean hides = !image.isStencil() && !letsThrough(stream) && isOpaque() && !clippedToAnyShape;
            drawing.picture(b, hides, clip());
        }
    }

    /** Seals and signatures are pictures that show the print under them. */
    private static boolean letsThrough(COSStream picture) {
        return picture != null && (picture.containsKey(COSName.SMASK) || picture.containsKey(COSName.MASK)
                || String.valueOf(picture.getFilters()).contains(COSName.JPX_DECODE.getName()));
    }

    @Override
    public final void shadingFill(COSName shadingName) {
        // a shading is a background, painted without being asked for its colours
    }

    private Point2D shown(Point2D p) {
        return displayed.at(p.getX(), p.getY());
    }

    private AffineTransform inverse() {
        try {
            return displayed.fromUserSpace().createInverse();
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException("a turned page can be turned back", impossible);
        }
    }
}
