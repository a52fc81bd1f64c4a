package gouji.read;

import java.util.List;

/** A file that cannot be read. The reason is a key of the messages, so that it is told in the user's language. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Object> arguments;

    /**
     * @param reason    key in the bundle {@code gouji.messages}, such as {@code read.encrypted}
     * @param arguments for the message, in order
     */
    public UnreadableException(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public String reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
