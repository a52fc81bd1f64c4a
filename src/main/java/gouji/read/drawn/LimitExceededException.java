package gouji.read.drawn;

import gouji.read.UnreadableException;

/** Ends the interpretation of a page. Unchecked, because PDFBox logs and swallows what it can catch inside a form. */
public final class LimitExceededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnreadableException reason;

    public LimitExceededException(UnreadableException reason) {
        super(reason);
        this.reason = reason;
    }

    public UnreadableException reason() {
        return reason;
    }
}
