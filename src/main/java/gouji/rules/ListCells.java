package gouji.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** The cells of a row of a word list, each read as what it must be. */
final class ListCells {

    /** A cell is not what it must be. */
    static final class WrongCellException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;
        private final transient List<Object> arguments;

        WrongCellException(String reason, Object... arguments) {
            super(reason);
            this.reason = reason;
            this.arguments = List.of(arguments);
        }

        Fault in(RuleFile file, int line) {
            return file.fault(line, reason, arguments.toArray());
        }
    }

    private final List<String> cells;

    ListCells(List<String> cells) {
        this.cells = cells;
    }

    String text(int column) {
        return cells.get(column);
    }

    /** The words of the cell, which blanks part. */
    List<String> words(int column) {
        return List.of(text(column).split("\\s+"));
    }

    BigDecimal number(int column) throws WrongCellException {
        try {
            return new BigDecimal(text(column));
        } catch (NumberFormatException none) {
            throw new WrongCellException("rules.list.number", text(column));
        }
    }

    /** A whole number; null for an empty cell. */
    Long wholeOrNone(int column) throws WrongCellException {
        try {
            return text(column).isEmpty() ? null : Long.valueOf(text(column));
        } catch (NumberFormatException none) {
            throw new WrongCellException("rules.list.number", text(column));
        }
    }

    /** Spreadsheets write these words in capitals. */
    boolean truth(int column) throws WrongCellException {
        return switch (text(column).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new WrongCellException("rules.list.word", text(column), "true, false");
        };
    }

    <E extends Enum<E>> E word(int column, Class<E> words) throws WrongCellException {
        for (E word : words.getEnumConstants()) {
            if (word.name().equalsIgnoreCase(text(column))) {
                return word;
            }
        }
        throw new WrongCellException("rules.list.word", text(column), Arrays.stream(words.getEnumConstants())
                .map(word -> word.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
    }

    Pattern pattern(int column) throws WrongCellException {
        try {
            return Pattern.compile(text(column));
        } catch (PatternSyntaxException broken) {
            throw new WrongCellException("rules.list.pattern", broken.getDescription());
        }
    }
}
