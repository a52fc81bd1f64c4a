package gouji.read.html;

/** A limit is passed; found deep inside, told by the reader. */
final class Excess extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient Object[] arguments;

    Excess(String reason, Object... arguments) {
        super(reason, null, false, false);
        this.reason = reason;
        this.arguments = arguments;
    }

    String reason() {
        return reason;
    }

    Object[] arguments() {
        return arguments;
    }
}
