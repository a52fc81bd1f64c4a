package gouji.corpus;

import java.nio.file.Path;
import java.util.List;

/** A label that cannot be used. The reason is a key of the messages. */
public final class BrokenLabelException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String place;
    private final String reason;
    private final transient List<Object> arguments;

    /**
     * @param place     line and column, or the members that lead to it, such as {@code fields/requests.received/3}
     * @param reason    key in the bundle {@code gouji.messages}, such as {@code label.entry}
     * @param arguments for the message, in order
     */
    public BrokenLabelException(Path file, String place, String reason, Object... arguments) {
        super(file + ": " + place + ": " + reason + " " + List.of(arguments));
        this.file = file;
        this.place = place;
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Path file() {
        return file;
    }

    public String place() {
        return place;
    }

    public String reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
