package gouji.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The word lists that every format shares, as the folder {@code common} of the rules holds them. */
public record CommonLists(List<NumeralSign> numerals, List<Unit> units, List<CharacterVariant> characters,
        List<TokenPattern> patterns) {

    public CommonLists {
        numerals = List.copyOf(numerals);
        units = List.copyOf(units);
        characters = List.copyOf(characters);
        patterns = List.copyOf(patterns);
    }

    /**
     * Reads {@code numerals.csv}, {@code units.csv}, {@code characters.csv} and {@code patterns.csv}.
     *
     * @throws IllegalArgumentException for a row that cannot be read, with file, line number and the line itself
     * @throws UncheckedIOException     for a file that cannot be read
     */
    public static CommonLists read(Path folder) {
        return new CommonLists(
                rows(folder.resolve("numerals.csv"), 3, r -> new NumeralSign(r[0],
                        NumeralSign.Meaning.valueOf(r[1].toUpperCase(Locale.ROOT)), r[2].isEmpty() ? null : Long.valueOf(r[2]))),
                rows(folder.resolve("units.csv"), 3, r -> new Unit(r[0], r[1], new BigDecimal(r[2]))),
                rows(folder.resolve("characters.csv"), 2, r -> new CharacterVariant(r[0], r[1])),
                rows(folder.resolve("patterns.csv"), 2, r -> new TokenPattern(r[0], Pattern.compile(r[1]))));
    }

    /** The last column may hold commas of its own. */
    private static <T> List<T> rows(Path file, int columns, Function<String[], T> row) {
        List<T> rows = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 1; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    rows.add(one(file, i + 1, lines.get(i), columns, row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static <T> T one(Path file, int number, String line, int columns, Function<String[], T> row) {
        String[] cells = line.split(",", columns);
        try {
            return row.apply(cells);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(file + ":" + number + ": " + line + ": " + e.getMessage(), e);
        }
    }
}
