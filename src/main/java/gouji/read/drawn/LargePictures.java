package gouji.read.drawn;

import gouji.document.Box;
import gouji.read.PictureSize;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects where the pictures of a page lie that may hold a table. Seals, codes to scan and ornaments are smaller. A picture cut
 * into strips, as some programs write large ones, is one.
 */
public final class LargePictures {

    /** In points, between two strips. */
    private static final double TOGETHER = 1.5;

    /** A page that draws more pictures is a mosaic, of which the largest say enough. */
    private static final int MOST = 100;

    private final List<Box> boxes = new ArrayList<>();

    /** @param seen the part of the page, in points, that shows a picture, drawn after the others */
    public void add(Box seen) {
        if (seen.width() <= 0 || seen.height() <= 0) {
            return;
        }
        Box last = boxes.isEmpty() ? null : boxes.get(boxes.size() - 1);
        if (last != null && continues(last, seen)) {
            boxes.set(boxes.size() - 1, last.union(seen));
        } else if (last != null && !isLarge(last)) {
            boxes.set(boxes.size() - 1, seen);
        } else if (boxes.size() < MOST) {
            boxes.add(seen);
        }
    }

    private static boolean continues(Box last, Box strip) {
        boolean below = near(last.left(), strip.left()) && near(last.right(), strip.right())
                && (near(last.bottom(), strip.top()) || near(last.top(), strip.bottom()));
        boolean beside = near(last.top(), strip.top()) && near(last.bottom(), strip.bottom())
                && (near(last.right(), strip.left()) || near(last.left(), strip.right()));
        return below || beside;
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= TOGETHER;
    }

    private static boolean isLarge(Box box) {
        return PictureSize.mayHoldTable(box.width(), box.height());
    }

    /** In the order in which they are drawn; of two of which one lies in the other, the outer one. */
    public List<Box> boxes() {
        List<Box> large = boxes.stream().filter(LargePictures::isLarge).distinct().toList();
        return large.stream().filter(box -> large.stream().noneMatch(other -> !other.equals(box) && holds(other, box))).toList();
    }

    private static boolean holds(Box outer, Box inner) {
        return outer.left() <= inner.left() && outer.top() <= inner.top() && outer.right() >= inner.right() && outer.bottom() >= inner.bottom();
    }
}
