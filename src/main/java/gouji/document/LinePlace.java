package gouji.document;

/**
 * A place in a text file.
 *
 * @param line   counted from 1
 * @param column in code points, counted from 1; a tab is one
 */
public record LinePlace(int line, int column) implements Place {

    @Override
    public LinePlace part(int begin, int end, int all) {
        return new LinePlace(line, column + begin);
    }
}
