package gouji.rules;

import java.util.List;

/**
 * A mistake in a file of the rules folder.
 *
 * @param file      path inside the rules folder
 * @param line      from 1, or 0 where the whole file is meant
 * @param text      the line itself, or empty
 * @param reason    key in the bundle {@code gouji.messages}, such as {@code rules.csv.columns}
 * @param arguments of the reason, in order
 */
public record Fault(String file, int line, String text, String reason, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public Fault(String file, int line, String text, String reason, Object... arguments) {
        this(file, line, text, reason, List.of(arguments));
    }
}
