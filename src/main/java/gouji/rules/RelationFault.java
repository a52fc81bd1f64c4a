package gouji.rules;

import java.util.List;

/**
 * A mistake in a line of a {@code relations.csv}.
 *
 * @param line      of the file, from 1
 * @param reason    key in the bundle {@code gouji.messages}, such as {@code rules.relations.plus}
 * @param arguments of the reason, in order
 */
public record RelationFault(int line, String reason, List<Object> arguments) {

    public RelationFault {
        arguments = List.copyOf(arguments);
    }
}
