package gouji.corpus;

import gouji.report.Field;
import gouji.report.Status;
import gouji.report.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * What a label says of one figure.
 *
 * @param value the number printed (or, for {@link Kind#INFERRED} and {@link Kind#LOST}, the number that was meant); null where
 *              the label gives none
 */
public record Expected(Kind kind, Value value) {

    /** What is known of the figure's print. */
    public enum Kind {
        /** Printed: must come out read or repaired. */
        PRINTED,
        /** Printed in its own row and column: must come out read. */
        READ,
        /** Printed elsewhere or damaged: must come out repaired. */
        REPAIRED,
        /** Not printed, but determined by relations. */
        INFERRED,
        /** An empty cell. */
        BLANK,
        /** No such cell. */
        ABSENT,
        /** Printed so that nobody can be sure. */
        DOUBTFUL,
        /** The print is destroyed: nothing, or the inferred number, is right. */
        LOST
    }

    /** A row that a label does not list. */
    public static final Expected NOTHING = new Expected(Kind.ABSENT, null);

    /** A printed number. */
    public static Expected printed(BigDecimal number) {
        return new Expected(Kind.PRINTED, Value.of(number));
    }

    /**
     * An entry in words: {@code read 17}, {@code repaired 17}, {@code inferred 0}, {@code blank}, {@code absent},
     * {@code doubtful}, {@code doubtful 5}, {@code lost 5}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Expected of(String entry) {
        String[] words = entry.split(" ", -1);
        Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
        boolean number = words.length == 2;
        boolean fits = switch (kind) {
            case READ, REPAIRED, INFERRED, LOST -> number;
            case BLANK, ABSENT -> words.length == 1;
            case DOUBTFUL -> number || words.length == 1;
            case PRINTED -> false;
        };
        if (!fits) {
            throw new IllegalArgumentException(entry);
        }
        return new Expected(kind, number ? Value.of(new BigDecimal(words[1])) : null);
    }

    /** Whether the field is as the label wants it. */
    public boolean isMetBy(Field field) {
        Status status = field.status();
        boolean same = Objects.equals(value, field.value());
        return switch (kind) {
            case PRINTED -> same && isRead(status);
            case READ -> same && status == Status.READ;
            case REPAIRED -> same && status == Status.REPAIRED;
            case INFERRED -> same && status == Status.INFERRED;
            case BLANK -> status == Status.BLANK;
            case ABSENT -> status == Status.ABSENT;
            case DOUBTFUL -> status == Status.DOUBTFUL && (value == null || same);
            case LOST -> field.value() == null || same && status == Status.INFERRED;
        };
    }

    /**
     * Whether the field claims a print that is not there, or another number than is printed, or makes one up for a lost print.
     * Without regard to findings. A doubtful print without a number contradicts nothing that is claimed of it.
     */
    public boolean isContradictedBy(Field field) {
        if (!isRead(field.status())) {
            return kind == Kind.LOST && field.status() == Status.INFERRED && !value.equals(field.value());
        }
        return switch (kind) {
            case PRINTED, READ, REPAIRED -> !value.equals(field.value());
            case DOUBTFUL -> value != null && !value.equals(field.value());
            case INFERRED, BLANK, ABSENT, LOST -> true;
        };
    }

    /** Whether the field has the number that is plainly printed and doubts it all the same. */
    public boolean isDoubtedBy(Field field) {
        boolean plain = kind == Kind.PRINTED || kind == Kind.READ || kind == Kind.REPAIRED;
        return plain && field.status() == Status.DOUBTFUL && value.equals(field.value());
    }

    private static boolean isRead(Status status) {
        return status == Status.READ || status == Status.REPAIRED;
    }

    /** As a label writes it. */
    @Override
    public String toString() {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.PRINTED ? value.toString() : value == null ? word : word + " " + value;
    }
}
