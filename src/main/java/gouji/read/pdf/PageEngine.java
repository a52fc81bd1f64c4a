package gouji.read.pdf;

import gouji.document.Box;
import gouji.read.page.Budget;
import gouji.read.page.DrawnPath;
import gouji.read.page.Glyph;
import gouji.read.page.PageContent;
import gouji.read.page.Ruling;
import gouji.read.page.Strokes;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Interprets one page once and keeps its glyphs and rulings. Glyphs are not drawn: the strokes inside a Type 3 glyph's
 * procedure, as Chromium writes them, would otherwise be taken for rulings.
 */
final class PageEngine extends PDFGraphicsStreamEngine {

    /** Colours neither move nor hide print, and their profiles are slow to read. */
    private static final Set<String> COLOURS = Set.of("CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k",
            "ri", "sh");

    /** In points; what a viewer shows smaller than this nobody reads. */
    private static final double SMALLEST_EM = 1;

    private static final double OBLIQUE = Math.sin(Math.toRadians(5));

    /** A clip that ends this near to an edge of the page is the page's own. In points. */
    private static final double EDGE = 2;

    private static final Box EVERYWHERE = new Box(-1e6, -1e6, 1e6, 1e6);

    private final DisplayedPage displayed;
    private final Budget budget;
    private final DrawnPath path = new DrawnPath();
    private final List<Glyph> visible = new ArrayList<>();
    private final List<Glyph> invisible = new ArrayList<>();
    private final List<Glyph> oblique = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private Point2D current = new Point2D.Float();
    private boolean clipAtEndOfPath;
    private double pictureArea;
    private List<Path2D> clipPaths;
    private Box clip;

    private PageEngine(PDPage page, Budget budget) {
        super(page);
        this.displayed = DisplayedPage.of(page);
        this.budget = budget;
    }

    /** @param number of the page, from 1 */
    static PageContent read(PDPage page, int number, Budget budget) throws IOException {
        PageEngine engine = new PageEngine(page, budget);
        engine.processPage(page);
        boolean textIsHidden = engine.visible.stream().allMatch(Glyph::isBlank) && engine.oblique.isEmpty();
        DisplayedPage d = engine.displayed;
        return new PageContent(number, d.width(), d.height(), textIsHidden ? engine.invisible : engine.visible,
                engine.oblique, engine.rulings, engine.pictureArea / (d.width() * d.height()));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        if (!COLOURS.contains(operator.getName())) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend();
        AffineTransform toPage = place.createAffineTransform();
        toPage.preConcatenate(displayed.fromUserSpace());
        double em = Math.hypot(toPage.getShearX(), toPage.getScaleY());
        double width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        Rectangle2D inEm = new Rectangle2D.Double(Math.min(0, width), -Glyph.DESCENT, Math.abs(width), 1);
        Rectangle2D r = toPage.createTransformedShape(inEm).getBounds2D();
        Glyph glyph = new Glyph(GlyphText.of(font, code), new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY()));
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (em < SMALLEST_EM || mode == RenderingMode.NEITHER || !isShown(glyph)) {
            invisible.add(glyph);
        } else if (isOblique(toPage)) {
            oblique.add(glyph);
        } else {
            visible.add(glyph);
        }
    }

    /** Sheared letters (a false italic) stand on a level line; what counts is the line. */
    private static boolean isOblique(AffineTransform t) {
        double length = Math.hypot(t.getScaleX(), t.getShearY());
        return length > 0 && Math.min(Math.abs(t.getScaleX()), Math.abs(t.getShearY())) / length > OBLIQUE;
    }

    /** A number that the edge of the page cuts is kept whole: its first digits alone would be another number. */
    private boolean isShown(Glyph g) {
        Box c = clip();
        if (g.centreX() < c.left() || g.centreX() > c.right() || g.centreY() < c.top() || g.centreY() > c.bottom()) {
            return false;
        }
        boolean onPage = g.centreX() >= 0 && g.centreX() <= displayed.width() && g.centreY() >= 0
                && g.centreY() <= displayed.height();
        return onPage || !visible.isEmpty() && g.follows(visible.get(visible.size() - 1));
    }

    /**
     * The box round what may be painted now, without end where it reaches an edge of the page. The exact outline of a clip
     * would cost more than it tells.
     */
    private Box clip() {
        List<Path2D> paths = getGraphicsState().getCurrentClippingPaths();
        if (paths != clipPaths) {
            Box all = EVERYWHERE;
            for (Path2D p : paths) {
                Box b = displayed.box(p.getBounds2D());
                all = new Box(Math.max(all.left(), b.left() <= EDGE ? all.left() : b.left()),
                        Math.max(all.top(), b.top() <= EDGE ? all.top() : b.top()),
                        Math.min(all.right(), b.right() >= displayed.width() - EDGE ? all.right() : b.right()),
                        Math.min(all.bottom(), b.bottom() >= displayed.height() - EDGE ? all.bottom() : b.bottom()));
            }
            clip = all;
            clipPaths = paths;
        }
        return clip;
    }

    private void keep(List<Ruling> drawn) {
        Box c = clip();
        for (Ruling r : drawn) {
            double near = r.horizontal() ? c.top() : c.left();
            double far = r.horizontal() ? c.bottom() : c.right();
            double from = Math.max(r.start(), r.horizontal() ? c.left() : c.top());
            double to = Math.min(r.end(), r.horizontal() ? c.right() : c.bottom());
            if (r.position() >= near - Strokes.THIN && r.position() <= far + Strokes.THIN && to > from) {
                rulings.add(r.between(from, to));
            }
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(shown(p0));
        path.lineTo(shown(p1));
        path.lineTo(shown(p2));
        path.lineTo(shown(p3));
        path.close();
        current = p0;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        path.moveTo(displayed.at(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        current = new Point2D.Float(x, y);
        path.lineTo(displayed.at(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
        path.curveTo(displayed.at(x1, y1), displayed.at(x2, y2), displayed.at(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void clip(int windingRule) {
        clipAtEndOfPath = true;
    }

    @Override
    public void strokePath() {
        keep(Strokes.ofStroked(path.subpaths(), transformWidth(getGraphicsState().getLineWidth())));
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        keep(Strokes.ofFilled(path.subpaths()));
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void endPath() {
        if (clipAtEndOfPath) {
            GeneralPath inUserSpace = new GeneralPath(path.boundsAsPath());
            inUserSpace.transform(inverse());
            getGraphicsState().intersectClippingPath(inUserSpace);
            clipAtEndOfPath = false;
        }
        path.clear();
    }

    @Override
    public void drawImage(PDImage image) {
        Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
        Rectangle2D inUserSpace = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform()
                .createTransformedShape(unit).getBounds2D();
        Box b = displayed.box(inUserSpace);
        List<Ruling> lines = new ArrayList<>();
        if (Strokes.addThin(new Rectangle2D.Double(b.left(), b.top(), b.width(), b.height()), lines)) {
            keep(lines);
        } else {
            pictureArea += b.width() * b.height();
        }
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // a shading is a background
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
