package gouji.fact;

/**
 * Decision: the paragraph may be the heading of the section, or begin with it.
 *
 * @param words where it only begins with it, the heading as one of {@link Line#beginnings}; null where all of it is heading
 */
public record Heading(int line, String section, double weight, String words) {

    public Heading(int line, String section, double weight) {
        this(line, section, weight, null);
    }
}
