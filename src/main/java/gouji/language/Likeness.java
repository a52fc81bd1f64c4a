package gouji.language;

/**
 * How alike two wordings are, from 0 to 1; 1 for the same only. Lost, doubled and wrong characters cost what they are of the
 * whole. A wording cut off (the beginning, the end or a piece of the other) is like it the more, the longer the piece: two characters
 * found in a sentence say nothing, ten hardly stand there by chance.
 */
public final class Likeness {

    private static final double NEVER_THE_SAME = 0.99;

    private Likeness() {
    }

    /** The likeness of two {@linkplain NormalForm normal forms}; time is the product of their lengths. */
    public static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int shared = longestCommonSubsequence(one, other);
        double whole = 2.0 * shared / (one.length() + other.length());
        return Math.min(NEVER_THE_SAME, Math.max(whole, asPiece(one, other)));
    }

    private static double asPiece(String one, String other) {
        String piece = one.length() <= other.length() ? one : other;
        String wording = piece == one ? other : one;
        double atAnEnd = wording.startsWith(piece) || wording.endsWith(piece) ? 0.6 : wording.contains(piece) ? 0.5 : 0;
        if (atAnEnd == 0) {
            return 0;
        }
        double byChance = Math.pow(2, -(piece.length() - 1) / 2.0);
        return (1 - byChance) * (atAnEnd + (1 - atAnEnd) * piece.length() / wording.length());
    }

    /** The length of the longest sequence of characters found in both in the same order. */
    static int longestCommonSubsequence(String one, String other) {
        int[] lengths = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            char c = one.charAt(i);
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = lengths[j];
                lengths[j] = other.charAt(j - 1) == c ? diagonal + 1 : Math.max(above, lengths[j - 1]);
                diagonal = above;
            }
        }
        return lengths[other.length()];
    }
}
