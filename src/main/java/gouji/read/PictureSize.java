package gouji.read;

/** How large pictures are that may hold a table. Seals, codes to scan, logos and ornaments are smaller. */
public final class PictureSize {

    /** In points: a table of three columns, and a row of figures under its header. */
    private static final double NARROWEST = 200;
    private static final double LOWEST = 48;

    private PictureSize() {
    }

    /** In points, as displayed; what is not known is infinite. */
    public static boolean mayHoldTable(double width, double height) {
        return width >= NARROWEST && height >= LOWEST;
    }
}
