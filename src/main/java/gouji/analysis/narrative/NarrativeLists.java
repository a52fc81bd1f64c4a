package gouji.analysis.narrative;

import gouji.fact.Phrase;
import gouji.fact.StatedAs;
import gouji.language.DictionaryWord;
import gouji.language.ListFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The word lists that say what a narrative means.
 *
 * @param phrases    found as words of a clause
 * @param wordings   found anywhere in a sentence
 * @param statements what quantities state
 */
public record NarrativeLists(List<Phrase> phrases, List<Phrase> wordings, List<StatedAs> statements) {

    private static final String NATURE = "n";

    public NarrativeLists {
        phrases = List.copyOf(phrases);
        wordings = List.copyOf(wordings);
        statements = List.copyOf(statements);
    }

    /**
     * Reads {@code phrases.csv}, {@code wordings.csv} and {@code statements.csv}.
     *
     * @throws IllegalArgumentException for a row that cannot be read
     * @see ListFile#rows
     */
    public static NarrativeLists read(Path folder) {
        return new NarrativeLists(phrases(folder.resolve("phrases.csv")), phrases(folder.resolve("wordings.csv")),
                ListFile.rows(folder.resolve("statements.csv"), 9, r -> new StatedAs(words(r[0]), words(r[1]), words(r[2]),
                        words(r[3]), r[4], new BigDecimal(r[5]), r[6], Boolean.parseBoolean(r[7]), Boolean.parseBoolean(r[8]))));
    }

    /** The phrases that the segmenter is to keep together; single characters are left to it, or they would tear words apart. */
    public List<DictionaryWord> dictionary() {
        return phrases.stream().map(Phrase::text).distinct().filter(t -> t.length() > 1)
                .map(t -> new DictionaryWord(t, NATURE)).toList();
    }

    /** The rows that rules compare with: wordings and statements. Phrases reach them as mentions. */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>(wordings);
        facts.addAll(statements);
        return facts;
    }

    private static List<Phrase> phrases(Path file) {
        return ListFile.rows(file, 3, r -> new Phrase(r[0], r[1], r[2]));
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(" "));
    }
}
