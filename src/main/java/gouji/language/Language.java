package gouji.language;

/** Everything that reads print, made from the word lists of one rules folder. May be used by several threads. */
public record Language(Characters characters, WordingForms wordings, Numberings numberings, Numerals numerals, Years years, Units units, Ticks ticks) {

    public static Language of(CommonLists lists) {
        Characters characters = new Characters(lists.characters());
        Units units = new Units(lists.units());
        Numberings numberings = new Numberings(lists.numerals(), characters);
        return new Language(characters, new WordingForms(new NormalForm(characters), numberings, characters), numberings,
                new Numerals(lists.numerals(), units, characters), new Years(lists.numerals()), units, new Ticks(lists.ticks()));
    }
}
