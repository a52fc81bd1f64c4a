package gouji.analysis.narrative;

import gouji.fact.Quantity;
import gouji.language.Numerals;
import gouji.language.NumeralSign;
import gouji.language.Reading;
import gouji.language.Reading.Kind;
import gouji.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the quantities among the words of a clause. */
final class Quantities {

    private static final int WORDS_OF_A_QUANTITY = 4;

    private final Numerals numerals;
    private final List<String> about;

    Quantities(Numerals numerals, List<NumeralSign> signs) {
        this.numerals = numerals;
        this.about = signs.stream().filter(s -> s.meaning() == NumeralSign.Meaning.ABOUT).map(NumeralSign::sign).toList();
    }

    /** @param begin where the clause begins in its sentence */
    List<Quantity> in(int sentence, int clause, int begin, List<Token> words) {
        List<Quantity> found = new ArrayList<>();
        int since = begin;
        for (int first = 0; first < words.size(); first++) {
            if (!words.get(first).nature().startsWith("m")) {
                continue;
            }
            int last = last(words, first);
            Reading reading = last < 0 ? null : read(words, first, last);
            if (reading != null) {
                int at = words.get(first).begin();
                boolean exact = reading.kind() != Kind.APPROXIMATE && (first == 0 || !about.contains(words.get(first - 1).text()));
                found.add(new Quantity(sentence, clause, at, words.get(last).end(), since, reading.value(), reading.unit(), exact));
                since = words.get(last).end();
                first = last;
            }
        }
        return found;
    }

    /** The last word of the longest quantity with a unit that begins here, or of a number alone; -1 where there is none. */
    private int last(List<Token> words, int first) {
        int number = -1;
        int measured = -1;
        for (int last = first; last < Math.min(words.size(), first + WORDS_OF_A_QUANTITY); last++) {
            Reading reading = read(words, first, last);
            if (reading != null && reading.unit() != null) {
                measured = last;
            } else if (reading != null) {
                number = last;
            }
        }
        return measured >= 0 ? measured : number;
    }

    private Reading read(List<Token> words, int first, int last) {
        StringBuilder text = new StringBuilder();
        words.subList(first, last + 1).forEach(w -> text.append(w.text()));
        Reading reading = numerals.read(text.toString());
        boolean number = reading.kind() == Kind.NUMBER || reading.kind() == Kind.CHINESE || reading.kind() == Kind.APPROXIMATE;
        return number && reading.note() == null ? reading : null;
    }
}
