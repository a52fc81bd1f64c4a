package gouji.read.drawn;

import gouji.document.Box;

/** Which way a line runs on the page as displayed. Upright glyphs set one below the other run downwards too. */
public enum Direction {
    RIGHTWARDS, DOWNWARDS, LEFTWARDS, UPWARDS;

    /** The direction of a line turned clockwise by right angles. */
    public Direction turned(int quarters) {
        return values()[Math.floorMod(ordinal() + quarters, 4)];
    }

    /** The direction of a vector, y downwards. */
    public static Direction of(double x, double y) {
        if (Math.abs(x) >= Math.abs(y)) {
            return x >= 0 ? RIGHTWARDS : LEFTWARDS;
        }
        return y > 0 ? DOWNWARDS : UPWARDS;
    }

    /** The box in a frame turned about the origin so that such lines are level. */
    public Box level(Box b) {
        return switch (this) {
            case RIGHTWARDS -> b;
            case DOWNWARDS -> new Box(b.top(), -b.right(), b.bottom(), -b.left());
            case LEFTWARDS -> new Box(-b.right(), -b.bottom(), -b.left(), -b.top());
            case UPWARDS -> new Box(-b.bottom(), b.left(), -b.top(), b.right());
        };
    }

    /** The box on the page of one in the level frame. */
    public Box back(Box b) {
        return switch (this) {
            case RIGHTWARDS -> b;
            case DOWNWARDS -> new Box(-b.bottom(), b.left(), -b.top(), b.right());
            case LEFTWARDS -> new Box(-b.right(), -b.bottom(), -b.left(), -b.top());
            case UPWARDS -> new Box(b.top(), -b.right(), b.bottom(), -b.left());
        };
    }
}
