package gouji.language;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Tells the words of a sentence apart, with quantities and organisations. What patterns find is taken first, the rest is
 * HanLP's. May be used by several threads: each has a segmenter of its own. Nothing is loaded before the first call.
 */
public final class Segmenter {

    private static final String WEIGHT = " 10000";

    private final List<TokenPattern> patterns;
    private final ThreadLocal<Segment> segments;

    /**
     * @param words    kept together, each with its nature
     * @param patterns found first; where two overlap, the one that begins first, then the longer
     */
    public Segmenter(List<DictionaryWord> words, List<TokenPattern> patterns) {
        this.patterns = List.copyOf(patterns);
        Dictionary dictionary = new Dictionary(List.copyOf(words));
        this.segments = ThreadLocal.withInitial(() -> new ViterbiSegment()
                .enableNumberQuantifierRecognize(true)
                .enableOrganizationRecognize(true)
                .enableOffset(true)
                .enableCustomDictionary(dictionary.get()));
    }

    /** The words of the text, in its order; white space is none. Takes plain characters. */
    public List<Token> segment(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Token found : found(text)) {
            words(text, at, found.begin(), tokens);
            tokens.add(found);
            at = found.end();
        }
        words(text, at, text.length(), tokens);
        return tokens;
    }

    private List<Token> found(String text) {
        List<Token> all = new ArrayList<>();
        for (TokenPattern pattern : patterns) {
            Matcher matcher = pattern.pattern().matcher(text);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    all.add(new Token(matcher.start(), matcher.end(), matcher.group(), pattern.nature()));
                }
            }
        }
        all.sort(Comparator.comparingInt(Token::begin).thenComparingInt(t -> -t.end()));
        List<Token> kept = new ArrayList<>();
        int end = 0;
        for (Token token : all) {
            if (token.begin() >= end) {
                kept.add(token);
                end = token.end();
            }
        }
        return kept;
    }

    private void words(String text, int begin, int end, List<Token> tokens) {
        if (begin == end) {
            return;
        }
        for (Term term : segments.get().seg(text.substring(begin, end))) {
            if (!term.word.isBlank()) {
                int at = begin + term.offset;
                tokens.add(new Token(at, at + term.word.length(), term.word, term.nature.toString()));
            }
        }
    }

    /** The dictionary, made at the first use and shared by all threads, which only read it. */
    private static final class Dictionary {
        private final List<DictionaryWord> words;
        private DynamicCustomDictionary dictionary;

        Dictionary(List<DictionaryWord> words) {
            this.words = words;
        }

        synchronized DynamicCustomDictionary get() {
            if (dictionary == null) {
                dictionary = new DynamicCustomDictionary();
                words.forEach(w -> dictionary.insert(w.word(), w.nature() + WEIGHT));
            }
            return dictionary;
        }
    }
}
