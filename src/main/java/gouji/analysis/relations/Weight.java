package gouji.analysis.relations;

/**
 * How well a reading agrees with the relations, for comparing rival readings.
 *
 * @param impossible      as {@link Evaluation#impossible()}
 * @param held            as {@link Evaluation#held()}
 * @param heldBlankAsZero as {@code held}, with relations counted too that hold if their blank cells are 0; only to break a tie
 */
public record Weight(int impossible, int held, int heldBlankAsZero) {
}
