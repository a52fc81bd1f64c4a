package gouji.read.word;

/** The boxes of forms as they are printed. */
public final class Tick {

    private static final String TICKED = "\u2611";
    private static final String EMPTY = "\u2610";

    private Tick() {
    }

    public static String box(boolean ticked) {
        return ticked ? TICKED : EMPTY;
    }
}
