package gouji.language;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
     * @throws IllegalArgumentException for a row that cannot be read
     * @see ListFile#rows
     */
    public static CommonLists read(Path folder) {
        return new CommonLists(
                ListFile.rows(folder.resolve("numerals.csv"), 3, r -> new NumeralSign(r[0],
                        NumeralSign.Meaning.valueOf(r[1].toUpperCase(Locale.ROOT)), r[2].isEmpty() ? null : Long.valueOf(r[2]))),
                ListFile.rows(folder.resolve("units.csv"), 3, r -> new Unit(r[0], r[1], new BigDecimal(r[2]))),
                ListFile.rows(folder.resolve("characters.csv"), 2, r -> new CharacterVariant(r[0], r[1])),
                ListFile.rows(folder.resolve("patterns.csv"), 2, r -> new TokenPattern(r[0], Pattern.compile(r[1]))));
    }
}
