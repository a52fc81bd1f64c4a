package gouji.analysis.narrative;

import gouji.document.Paragraph;
import gouji.fact.Clause;
import gouji.fact.Mention;
import gouji.fact.Quantity;
import gouji.fact.RecognisedClause;
import gouji.fact.Sentence;
import gouji.fact.Word;
import gouji.fact.YearMention;
import gouji.language.Characters;
import gouji.language.CommonLists;
import gouji.language.Numerals;
import gouji.language.Reading;
import gouji.language.Segmenter;
import gouji.language.Token;
import gouji.language.Units;
import gouji.rules.NarrativeLists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes facts of the narrative of a report. Sentences end at a stop, semicolon, question or exclamation mark and with their
 * paragraph; clauses at commas. May be used by several threads.
 */
public final class Narrative {

    private static final Pattern SENTENCE = Pattern.compile("[^\u3002;!?]+");
    /** A comma between digits parts thousands. */
    private static final Pattern BETWEEN_CLAUSES = Pattern.compile("(?<![0-9]),|,(?![0-9])");
    private static final Pattern YEAR = Pattern.compile("(\\D{4}|[0-9]{4})\\D");

    private final Characters characters;
    private final Function<String, List<Token>> segmenter;
    private final Numerals numerals;
    private final Mentions mentions;
    private final Quantities quantities;

    public Narrative(CommonLists common, NarrativeLists lists) {
        this(common, lists, new Segmenter(lists.dictionary(), common.patterns())::segment);
    }

    /** @param segmenter tells words apart in a sentence of plain characters */
    Narrative(CommonLists common, NarrativeLists lists, Function<String, List<Token>> segmenter) {
        this.characters = new Characters(common.characters());
        this.segmenter = segmenter;
        this.numerals = new Numerals(common.numerals(), new Units(common.units()), characters);
        this.mentions = new Mentions(lists.phrases());
        this.quantities = new Quantities(numerals, common.numerals());
    }

    /**
     * The facts of the sections' text, in its order: {@link Sentence}, {@link Clause}, {@link Mention}, {@link Quantity} and
     * {@link YearMention}; {@link Word} for clauses that count or deny something, {@link RecognisedClause} for those in a picture.
     */
    public List<Object> facts(List<SectionText> sections) {
        Facts facts = new Facts();
        for (SectionText section : sections) {
            for (Paragraph paragraph : section.paragraphs()) {
                PlacedText text = PlacedText.of(paragraph, characters);
                Matcher sentence = SENTENCE.matcher(text.text());
                while (sentence.find()) {
                    facts.sentence(section.section(), text, sentence.start(), sentence.group());
                }
            }
        }
        return facts.all;
    }

    /** The facts of one document, as they are made. */
    private final class Facts {
        private final List<Object> all = new ArrayList<>();
        private int sentences;
        private int clauses;

        void sentence(String section, PlacedText paragraph, int begin, String text) {
            sentences++;
            all.add(new Sentence(section, sentences, text, paragraph.place(begin)));
            Deque<Token> words = new ArrayDeque<>(segmenter.apply(text));
            Matcher comma = BETWEEN_CLAUSES.matcher(text);
            int from = 0;
            while (comma.find()) {
                clause(section, paragraph, begin, text, from, comma.start(), words);
                from = comma.end();
            }
            clause(section, paragraph, begin, text, from, text.length(), words);
        }

        private void clause(String section, PlacedText paragraph, int begin, String text, int from, int limit, Deque<Token> words) {
            if (from == limit) {
                return;
            }
            clauses++;
            all.add(new Clause(section, sentences, clauses, from, limit, text.substring(from, limit),
                    paragraph.print(begin + from, begin + limit), paragraph.place(begin + from)));
            double confidence = paragraph.confidence(begin + from, begin + limit);
            if (confidence < 1) {
                all.add(new RecognisedClause(clauses, confidence));
            }
            List<Token> own = new ArrayList<>();
            while (!words.isEmpty() && words.peek().begin() < limit) {
                own.add(words.poll());
            }
            words(from, own.stream().filter(w -> w.begin() >= from && w.end() <= limit).toList());
        }

        private void words(int begin, List<Token> words) {
            List<Mention> mentioned = mentions.in(sentences, clauses, words);
            List<Quantity> counted = quantities.in(sentences, clauses, begin, words);
            all.addAll(mentioned);
            all.addAll(counted);
            words.stream().map(this::year).filter(y -> y != null).forEach(all::add);
            boolean weighed = !counted.isEmpty() || mentioned.stream().anyMatch(m -> m.kind().equals("negation"));
            if (weighed) {
                words.stream().filter(w -> mentioned.stream().noneMatch(m -> m.begin() <= w.begin() && w.end() <= m.limit()))
                        .filter(w -> counted.stream().noneMatch(q -> q.begin() <= w.begin() && w.end() <= q.limit()))
                        .forEach(w -> all.add(new Word(sentences, clauses, w.begin(), w.end(), w.text(), w.nature())));
            }
        }

        private YearMention year(Token word) {
            Matcher year = YEAR.matcher(word.text());
            if (!word.nature().equals("t") || !year.lookingAt()) {
                return null;
            }
            Reading reading = numerals.read(year.group(1));
            return reading.value() == null ? null
                    : new YearMention(sentences, clauses, word.begin(), word.end(), reading.value().intValueExact(), word.text());
        }
    }
}
