package gouji.language;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Tells the words of a sentence apart, with quantities and organisations. What patterns find is taken first, the rest is
 * HanLP's. May be used by several threads: each has a segmenter of its own. Nothing is loaded before the first call.
 */
public final class Segmenter {

    /** HanLP wants one; it does not weigh words of a dictionary of one's own by it. */
    private static final String FREQUENCY = " 1";
    private static final String ORGANISATION = "nt";

    private final List<TokenPattern> patterns;
    private final Dictionary dictionary;
    private final ThreadLocal<Segment> segments;
    private final ThreadLocal<Segment> withoutOrganisations;

    /**
     * @param words    kept together, each with its nature
     * @param patterns found first; where two overlap, the one that begins first, then the longer
     */
    public Segmenter(List<DictionaryWord> words, List<TokenPattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.dictionary = new Dictionary(List.copyOf(words));
        this.segments = ThreadLocal.withInitial(() -> segment(dictionary).enableOrganizationRecognize(true));
        this.withoutOrganisations = ThreadLocal.withInitial(() -> segment(dictionary));
    }

    /** Loads the dictionaries that all segmenters share (some 0.2 s), for who has time before the first sentence comes. */
    public static void prepare() {
        new ViterbiSegment().enableNumberQuantifierRecognize(true).enableOrganizationRecognize(true).seg("1");
    }

    private static Segment segment(Dictionary dictionary) {
        return new ViterbiSegment()
                .enableNumberQuantifierRecognize(true)
                .enableOffset(true)
                .enableCustomDictionary(dictionary.get());
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
        for (Token token : words(segments.get(), text, begin, end)) {
            // No organisation is named with digits: a quantity has been taken into the name. Nor does a name swallow a listed
            // word: the website of a government is a website.
            if (token.nature().equals(ORGANISATION)
                    && (token.text().chars().anyMatch(Character::isDigit) || dictionary.endsIn(token.text()))) {
                tokens.addAll(words(withoutOrganisations.get(), text, token.begin(), token.end()));
            } else {
                tokens.add(token);
            }
        }
    }

    private static List<Token> words(Segment segment, String text, int begin, int end) {
        return begin == end ? List.of() : segment.seg(text.substring(begin, end)).stream()
                .filter(t -> !t.word.isBlank())
                .map(t -> new Token(begin + t.offset, begin + t.offset + t.word.length(), t.word, t.nature.toString()))
                .toList();
    }

    /** The dictionary, made at the first use and shared by all threads, which only read it. */
    private static final class Dictionary {
        private final List<DictionaryWord> words;
        private DynamicCustomDictionary dictionary;

        Dictionary(List<DictionaryWord> words) {
            this.words = words;
        }

        /** Whether there is a word of the list at the end of a longer one. */
        boolean endsIn(String text) {
            return words.stream().map(DictionaryWord::word).anyMatch(word -> text.length() > word.length() && text.endsWith(word));
        }

        synchronized DynamicCustomDictionary get() {
            if (dictionary == null) {
                dictionary = new DynamicCustomDictionary();
                words.forEach(w -> dictionary.insert(w.word(), w.nature() + FREQUENCY));
            }
            return dictionary;
        }
    }
}
