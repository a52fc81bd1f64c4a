package gouji.language;

import java.util.List;

/** Everything that reads print, made from the word lists of one rules folder. May be used by several threads. */
public record Language(Characters characters, WordingForms wordings, Numberings numberings, Numerals numerals, Units units,
        Segmenter segmenter) {

    /** @param dictionary words that the segmenter keeps together */
    public static Language of(CommonLists lists, List<DictionaryWord> dictionary) {
        Characters characters = new Characters(lists.characters());
        Units units = new Units(lists.units());
        Numberings numberings = new Numberings(lists.numerals(), characters);
        return new Language(characters, new WordingForms(new NormalForm(characters), numberings, characters), numberings,
                new Numerals(lists.numerals(), units, characters), units, new Segmenter(dictionary, lists.patterns()));
    }
}
