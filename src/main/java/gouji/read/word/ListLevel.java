package gouji.read.word;

/**
 * One level of a list that Word numbers.
 *
 * @param start   number of its first item
 * @param text    what is printed, with %1 to %9 for the numbers of the first to the ninth level
 * @param gap     what parts it from the text: a space (printed for a tab too), or nothing
 * @param restart the level (from 1) whose items make it begin anew, with all above that one; 0 for never
 * @param legal   whether all numbers in it are decimal
 */
public record ListLevel(int start, NumberFormat format, String text, String gap, int restart, boolean legal) {

    /** How many levels a list has. */
    public static final int COUNT = 9;

    /** In characters; Word's own are a tenth of it. */
    private static final int LONGEST = 64;

    public ListLevel {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
