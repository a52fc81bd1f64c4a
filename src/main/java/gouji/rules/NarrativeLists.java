package gouji.rules;

import gouji.fact.Phrase;
import gouji.fact.StatedAs;
import gouji.language.DictionaryWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The word lists that say what a narrative means.
 *
 * @param phrases    found as words of a clause
 * @param wordings   found anywhere in a sentence
 * @param statements what quantities state
 */
public record NarrativeLists(List<Phrase> phrases, List<Phrase> wordings, List<StatedAs> statements) {

    private static final String NATURE = "n";
    private static final List<String> PHRASE = List.of("kind", "meaning", "text");
    private static final List<String> STATEMENT =
            List.of("topics", "actions", "channels", "units", "about", "factor", "unit", "single", "alone");

    public NarrativeLists {
        phrases = List.copyOf(phrases);
        wordings = List.copyOf(wordings);
        statements = List.copyOf(statements);
    }

    /**
     * Reads {@code phrases.csv}, {@code wordings.csv} and {@code statements.csv}.
     *
     * @param files  gives the files with a name, general to special
     * @param faults takes what is wrong
     */
    static NarrativeLists read(Function<String, List<RuleFile>> files, List<Fault> faults) {
        return new NarrativeLists(phrases(files.apply("phrases.csv"), faults), phrases(files.apply("wordings.csv"), faults),
                ListRows.read(files.apply("statements.csv"), STATEMENT, Set.of(), faults, cells -> new StatedAs(cells.words(0),
                        cells.words(1), cells.words(2), cells.words(3), cells.text(4), cells.number(5), cells.text(6),
                        cells.truth(7), cells.truth(8))));
    }

    private static List<Phrase> phrases(List<RuleFile> files, List<Fault> faults) {
        return ListRows.read(files, PHRASE, Set.of("meaning"), faults,
                cells -> new Phrase(cells.text(0), cells.text(1), cells.text(2))).stream().distinct().toList();
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
}
