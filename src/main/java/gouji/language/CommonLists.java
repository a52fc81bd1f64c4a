package gouji.language;

import java.util.List;

/** The word lists that every format shares, as the folder {@code common} of the rules holds them. */
public record CommonLists(List<NumeralSign> numerals, List<Unit> units, List<CharacterVariant> characters,
        List<TokenPattern> patterns, List<TickSign> ticks) {

    public CommonLists {
        numerals = List.copyOf(numerals);
        units = List.copyOf(units);
        characters = List.copyOf(characters);
        patterns = List.copyOf(patterns);
        ticks = List.copyOf(ticks);
    }
}
