package gouji.analysis;

/** No format of the rules folder fits the document. */
public final class UnknownFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnknownFormatException() {
        super("format.unknown");
    }
}
