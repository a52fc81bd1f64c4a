package gouji.read.scan;

import java.util.List;

/**
 * A page made ready for reading: it stands straight, its rulings are found and taken out, and it has no dust.
 *
 * @param skew  in radians, clockwise; how far the page lay askew
 * @param page  print only, on white
 * @param grey  all of it on white paper, rulings and dust, too
 * @param ink   of the print
 * @param dusty the same with its dust
 * @param lines the rulings
 */
record StraightPage(double skew, Raster page, Raster grey, Ink ink, Ink dusty, List<Line> lines) {

    /** In points. */
    private static final double NEIGHBOURHOOD = 12;

    /** How much darker than the paper print is; thin lines are less dark where a screen was smoothed. */
    private static final double PLAIN = 0.2;
    private static final double SMOOTHED = 0.14;

    /** In points; marks smaller than that are dust anywhere on the page. */
    private static final double DUST = 0.8;

    /** In radians; a page less askew is straight. */
    private static final double STRAIGHT = Math.toRadians(0.03);

    static StraightPage of(Raster picture, double pointsPerPixel) {
        int radius = Math.max(2, (int) Math.round(NEIGHBOURHOOD / pointsPerPixel));
        boolean screened = Halftone.isScreened(picture);
        Raster smooth = screened ? Halftone.smoothed(picture) : picture;
        double darker = screened ? SMOOTHED : PLAIN;
        double angle = Skew.of(Ink.of(smooth, radius, darker));
        double skew = Math.abs(angle) < STRAIGHT ? 0 : angle;
        Raster straight = skew == 0 ? smooth : smooth.turned(-skew);
        Ink all = Ink.of(straight, radius, darker);
        List<Line> lines = DottedRulings.withoutLeaders(LineFinder.find(DottedRulings.filled(all, pointsPerPixel), pointsPerPixel), all,
                pointsPerPixel);
        Ink dusty = Eraser.without(lines, all);
        Ink ink = dusty.copy();
        Marks.in(new Area(0, 0, ink.width(), ink.height()), ink).stream().map(Marks.Mark::area)
                .filter(a -> Math.max(a.width(), a.height()) * pointsPerPixel < DUST).forEach(ink::clear);
        Raster grey = Paper.whitened(straight, all, radius);
        return new StraightPage(skew, Eraser.only(ink, grey), grey, ink, dusty,
                Folds.without(lines, straight.width(), straight.height(), pointsPerPixel));
    }
}
