package gouji.analysis.narrative;

import gouji.fact.Mention;
import gouji.fact.Phrase;
import gouji.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the phrases of a word list among words: the longest first, never ending inside a word. */
final class Mentions {

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private int longest;

    Mentions(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            this.phrases.computeIfAbsent(phrase.text(), t -> new ArrayList<>()).add(phrase);
            longest = Math.max(longest, phrase.text().length());
        }
    }

    /** The mentions in a sentence's words, which stand without gaps. */
    List<Mention> in(int sentence, int clause, List<Token> words) {
        List<Mention> found = new ArrayList<>();
        int next;
        for (int first = 0; first < words.size(); first = next) {
            next = first + 1;
            int begin = words.get(first).begin();
            StringBuilder text = new StringBuilder();
            List<Phrase> meant = List.of();
            for (int last = first; last < words.size() && text.length() < longest; last++) {
                text.append(words.get(last).text());
                List<Phrase> here = phrases.get(text.toString());
                if (here != null) {
                    meant = here;
                    next = last + 1;
                }
            }
            for (Phrase phrase : meant) {
                found.add(new Mention(sentence, clause, begin, begin + phrase.text().length(), phrase.kind(), phrase.meaning(),
                        phrase.text()));
            }
        }
        return found;
    }
}
