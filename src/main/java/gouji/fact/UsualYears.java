package gouji.fact;

/** The years, both included, of the reports that usually have this format. */
public record UsualYears(String format, int from, int to) {

    public boolean include(int year) {
        return year >= from && year <= to;
    }
}
