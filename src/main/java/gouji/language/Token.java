package gouji.language;

/**
 * A word of a sentence.
 *
 * @param begin  index of its first {@code char} in the text segmented
 * @param end    index behind its last
 * @param nature part of speech in HanLP's letters ({@code n}, {@code v}, {@code mq} a quantity, {@code t} a time, {@code nt} an
 *               organisation), or the nature that a word list or pattern gives
 */
public record Token(int begin, int end, String text, String nature) {
}
