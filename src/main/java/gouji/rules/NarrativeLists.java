package gouji.rules;

import gouji.fact.Phrase;
import gouji.fact.StatedAs;
import gouji.language.DictionaryWord;
import java.math.BigDecimal;
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

    private static final String PHRASES = "phrases.csv";
    private static final String WORDINGS = "wordings.csv";
    private static final String STATEMENTS = "statements.csv";
    private static final List<String> PHRASE = List.of("kind", "meaning", "text");
    private static final List<String> STATEMENT =
            List.of("topics", "actions", "channels", "units", "about", "factor", "unit", "single", "alone");
    private static final String NATURE = "n";

    public NarrativeLists {
        phrases = List.copyOf(phrases);
        wordings = List.copyOf(wordings);
        statements = List.copyOf(statements);
    }

    /**
     * Reads the files called {@code phrases.csv}, {@code wordings.csv} and {@code statements.csv}; of several with one name,
     * all rows hold.
     *
     * @param files  of a format and those it extends
     * @param faults takes what is wrong
     */
    public static NarrativeLists read(List<RuleFile> files, List<Fault> faults) {
        return new NarrativeLists(phrases(named(files, PHRASES), faults), phrases(named(files, WORDINGS), faults),
                statements(named(files, STATEMENTS), faults));
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

    private static List<RuleFile> named(List<RuleFile> files, String name) {
        return files.stream().filter(file -> file.name().equals(name)).toList();
    }

    private static List<Phrase> phrases(List<RuleFile> files, List<Fault> faults) {
        List<Phrase> phrases = new ArrayList<>();
        for (RuleFile file : files) {
            for (CsvRows.Row row : CsvRows.read(file, PHRASE, faults)) {
                phrases.add(new Phrase(row.cells().get(0), row.cells().get(1), row.cells().get(2)));
            }
        }
        return phrases.stream().distinct().toList();
    }

    private static List<StatedAs> statements(List<RuleFile> files, List<Fault> faults) {
        List<StatedAs> statements = new ArrayList<>();
        for (RuleFile file : files) {
            for (CsvRows.Row row : CsvRows.read(file, STATEMENT, faults)) {
                List<String> cells = row.cells();
                try {
                    statements.add(new StatedAs(words(cells.get(0)), words(cells.get(1)), words(cells.get(2)), words(cells.get(3)),
                            cells.get(4), new BigDecimal(cells.get(5)), cells.get(6), Boolean.parseBoolean(cells.get(7)),
                            Boolean.parseBoolean(cells.get(8))));
                } catch (NumberFormatException broken) {
                    faults.add(file.fault(row.line(), "rules.statement.factor", cells.get(5)));
                }
            }
        }
        return statements;
    }

    private static List<String> words(String cell) {
        return List.of(cell.split(" "));
    }
}
