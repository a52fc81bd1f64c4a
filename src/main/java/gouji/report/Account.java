package gouji.report;

/** The figures printed in the tables, counted by place: {@code figures = placed + unplaced}. */
public record Account(int figures, int placed, int unplaced) {
}
