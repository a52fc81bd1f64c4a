package gouji.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Numbers written in Chinese numerals, as the list of numeral signs gives them. */
final class ChineseNumber {

    private static final long MYRIAD = 10_000;

    private final List<NumeralSign> signs;

    ChineseNumber(List<NumeralSign> signs) {
        this.signs = signs.stream()
                .filter(s -> s.meaning() == NumeralSign.Meaning.DIGIT || s.meaning() == NumeralSign.Meaning.POWER)
                .sorted(Comparator.comparingInt((NumeralSign s) -> -s.sign().length()))
                .toList();
    }

    /** Where the numerals that begin here end; {@code begin} where there are none. */
    int end(String text, int begin) {
        int at = begin;
        for (Optional<NumeralSign> sign = at(text, at); sign.isPresent(); sign = at(text, at)) {
            at += sign.get().sign().length();
        }
        return at;
    }

    /** The value of a text of nothing but Chinese numerals; empty where they make no number. */
    Optional<Long> value(String text) {
        if (text.isEmpty() || end(text, 0) != text.length()) {
            return Optional.empty();
        }
        boolean powers = false;
        for (int i = 0; i < text.length(); i += at(text, i).orElseThrow().sign().length()) {
            powers |= at(text, i).orElseThrow().meaning() == NumeralSign.Meaning.POWER;
        }
        return powers ? withPowers(text) : digitByDigit(text);
    }

    private Optional<Long> digitByDigit(String text) {
        if (text.length() > 18) {
            return Optional.empty();
        }
        long value = 0;
        for (int i = 0; i < text.length(); ) {
            NumeralSign sign = at(text, i).orElseThrow();
            value = value * 10 + sign.value();
            i += sign.sign().length();
        }
        return Optional.of(value);
    }

    private Optional<Long> withPowers(String text) {
        long total = 0;
        long section = 0;
        Long digit = null;
        for (int i = 0; i < text.length(); ) {
            NumeralSign sign = at(text, i).orElseThrow();
            i += sign.sign().length();
            if (sign.meaning() == NumeralSign.Meaning.DIGIT) {
                if (digit != null && digit != 0) {
                    return Optional.empty();
                }
                digit = sign.value();
            } else if (sign.value() < MYRIAD) {
                // Ten may stand without a one before it.
                section += (digit == null ? 1 : digit) * sign.value();
                digit = null;
            } else {
                section += digit == null ? 0 : digit;
                total = (total + section) * sign.value();
                section = 0;
                digit = null;
            }
        }
        return Optional.of(total + section + (digit == null ? 0 : digit));
    }

    private Optional<NumeralSign> at(String text, int begin) {
        return signs.stream().filter(s -> begin < text.length() && text.startsWith(s.sign(), begin)).findFirst();
    }
}
