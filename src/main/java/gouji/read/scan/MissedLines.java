package gouji.read.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of running text of which nothing was recognised: among lines of other sizes Tesseract passes over one now and then. */
final class MissedLines {

    /** To the height of the part's other lines: lower ink is dust or an ornament, higher is no line of text. */
    private static final double LOWEST = 0.6;
    private static final double HIGHEST = 2.5;

    /** To its height: a line of text is wider. */
    private static final double NARROWEST = 2;

    private final Ink ink;

    MissedLines(Ink ink) {
        this.ink = ink;
    }

    /** @param read what was recognised in the part */
    List<Area> in(Area part, List<RecognisedLine> read) {
        int[] heights = read.stream().mapToInt(line -> line.areaOfPrint().height()).sorted().toArray();
        if (heights.length == 0) {
            return List.of();
        }
        double usual = heights[heights.length / 2];
        List<Area> missed = new ArrayList<>();
        int top = part.top();
        for (int y = part.top(); y <= part.bottom(); y++) {
            if (y == part.bottom() || !isInked(part, y)) {
                Area strip = new Area(part.left(), top, part.right(), y);
                if (strip.height() >= LOWEST * usual && strip.height() <= HIGHEST * usual && read.stream().noneMatch(line -> isIn(strip, line))) {
                    print(strip).filter(print -> print.width() > NARROWEST * print.height()).ifPresent(missed::add);
                }
                top = y + 1;
            }
        }
        return missed;
    }

    private boolean isInked(Area part, int y) {
        for (int x = part.left(); x < part.right(); x++) {
            if (ink.at(x, y)) {
                return true;
            }
        }
        return false;
    }

    /** Boxes of a line may reach into the next. */
    private static boolean isIn(Area strip, RecognisedLine line) {
        Area print = line.areaOfPrint();
        return holdsMiddle(strip, print) || holdsMiddle(print, strip);
    }

    private static boolean holdsMiddle(Area one, Area other) {
        int middle = (other.top() + other.bottom()) / 2;
        return one.top() <= middle && middle < one.bottom();
    }

    private Optional<Area> print(Area strip) {
        return Marks.in(strip, ink).stream().map(Marks.Mark::area).reduce(Area::union);
    }
}
