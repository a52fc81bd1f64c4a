package gouji.read.drawn;

import java.time.Duration;

/**
 * What one file may cost, so that a broken or hostile one ends with a message.
 *
 * @param pages      in the file
 * @param operations drawing operators and glyphs in all pages together
 * @param time       for the whole file, checked between operators
 */
public record Limits(int pages, int operations, Duration time) {

    /** Far above any report: the longest known has some 60 pages and 200 000 operations. */
    public static final Limits USUAL = new Limits(1000, 10_000_000, Duration.ofSeconds(60));
}
