package gouji.language;

/** A row of a dictionary: a word that the segmenter shall keep together, and its nature. */
public record DictionaryWord(String word, String nature) {
}
