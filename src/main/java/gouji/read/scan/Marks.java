package gouji.read.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** The connected marks of ink in an area. */
final class Marks {

    /**
     * One mark.
     *
     * @param pixels  how many of its area are dark
     * @param isCross whether it has the shape of a plus
     */
    record Mark(Area area, int pixels, boolean isCross) {
    }

    private final Ink ink;
    private final Area within;
    private final BitSet seen = new BitSet();

    private Marks(Ink ink, Area within) {
        this.ink = ink;
        this.within = within;
    }

    /** All marks, each cut off where the area ends. */
    static List<Mark> in(Area within, Ink ink) {
        Marks marks = new Marks(ink, within);
        List<Mark> found = new ArrayList<>();
        for (int y = within.top(); y < within.bottom(); y++) {
            for (int x = within.left(); x < within.right(); x++) {
                if (marks.isNew(x, y)) {
                    found.add(marks.from(x, y));
                }
            }
        }
        return found;
    }

    private boolean isNew(int x, int y) {
        return x >= within.left() && x < within.right() && y >= within.top() && y < within.bottom() && ink.at(x, y)
                && !seen.get(index(x, y));
    }

    private int index(int x, int y) {
        return (y - within.top()) * within.width() + x - within.left();
    }

    private Mark from(int startX, int startY) {
        Deque<int[]> next = new ArrayDeque<>();
        next.push(new int[] {startX, startY});
        seen.set(index(startX, startY));
        Area area = new Area(startX, startY, startX + 1, startY + 1);
        int pixels = 0;
        while (!next.isEmpty()) {
            int[] p = next.pop();
            pixels++;
            area = area.union(new Area(p[0], p[1], p[0] + 1, p[1] + 1));
            for (int y = p[1] - 1; y <= p[1] + 1; y++) {
                for (int x = p[0] - 1; x <= p[0] + 1; x++) {
                    if (isNew(x, y)) {
                        seen.set(index(x, y));
                        next.push(new int[] {x, y});
                    }
                }
            }
        }
        return new Mark(area, pixels, Cross.is(area, pixels, ink));
    }
}
