package gouji.language;

import gouji.language.NumeralSign.Meaning;
import gouji.language.Reading.Kind;
import gouji.language.Reading.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the print of a figure, in a cell or in running text. Never guesses: a print that says no one value is given back
 * as unreadable, with what it may say.
 */
public final class Numerals {

    private static final Pattern ARABIC = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?|\\.[0-9]+");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    private static final Pattern TAIL = Pattern.compile("[.\u3002,;\u3001\\s]+$");
    /** Thin, narrow and figure spaces and apostrophes part thousands; as plain characters they could not be told from others. */
    private static final Pattern THOUSANDS = Pattern.compile(
            "(?<=[0-9\uFF10-\uFF19])[\u2007\u2008\u2009\u200A\u202F'\u2018\u2019\uFF07](?=[0-9\uFF10-\uFF19]{3})");

    private final Characters characters;
    private final Units units;
    private final List<NumeralSign> signs;
    private final ChineseNumber chinese;

    public Numerals(List<NumeralSign> signs, Units units, Characters characters) {
        this.characters = characters;
        this.units = units;
        this.signs = signs.stream().sorted(Comparator.comparingInt((NumeralSign s) -> -s.sign().length())).toList();
        this.chinese = new ChineseNumber(signs);
    }

    /** What the print says. */
    public Reading read(String raw) {
        String text = characters.plain(THOUSANDS.matcher(raw).replaceAll(",")).text().strip();
        if (text.isEmpty()) {
            return Reading.of(raw, Kind.EMPTY, null, null, null);
        }
        Noted noted = Noted.of(text);
        if (noted.main().isEmpty()) {
            return bracketed(raw, noted.note());
        }
        if (noted.main().codePoints().anyMatch(Numerals::isUnknown)) {
            return Reading.unreadable(raw, Why.UNKNOWN_CHARACTER, List.of());
        }
        if (Noted.of(raw).main().codePoints().anyMatch(c -> Character.getType(c) == Character.OTHER_NUMBER)) {
            // As plain characters a raised or circled digit would become one more digit of the number.
            return Reading.unreadable(raw, Why.OTHER_PRINT, List.of());
        }
        return readMain(raw, noted);
    }

    private Reading readMain(String raw, Noted noted) {
        String main = noted.main();
        if (isZeroSign(main)) {
            return Reading.of(raw, Kind.ZERO_SIGN, BigDecimal.ZERO, null, noted.note());
        }
        String[] parts = main.split("[\\s\u3001;/]+");
        if (parts.length > 1 && !isSign(parts[0], Meaning.MINUS) && !isBetweenDashes(parts)) {
            Optional<Reading> several = several(raw, main, parts);
            if (several.isPresent()) {
                return several.get();
            }
        }
        Reading number = number(raw, main, noted.note());
        return number.why() == Why.NO_NUMBER || number.why() == Why.OTHER_PRINT ? fallback(raw, main, noted.note(), number) : number;
    }

    /** As a page is numbered; the same in one cell for 0, a number and 0 could not be told from it. */
    private boolean isBetweenDashes(String... parts) {
        return parts.length == 3 && parts[0].equals(parts[2]) && isZeroSign(parts[0]) && !isZeroSign(parts[1]);
    }

    private Optional<Reading> several(String raw, String main, String[] parts) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String part : parts) {
            if (part.isEmpty()) {
                return Optional.empty();
            }
            Reading reading = isZeroSign(part) ? Reading.of(part, Kind.ZERO_SIGN, BigDecimal.ZERO, null, null)
                    : number(part, TAIL.matcher(part).replaceAll(""), null);
            // A unit is one number's own: apart from it the number would be another.
            if (!reading.isSure() || reading.unit() != null) {
                return Optional.empty();
            }
            numbers.add(reading.value());
        }
        String joined = main.replaceAll("\\s", "");
        List<BigDecimal> candidates = joined.matches("[0-9]+") ? List.of(Reading.plain(new BigDecimal(joined))) : List.of();
        return Optional.of(new Reading(raw, Kind.SEVERAL, null, null, null, candidates, numbers, null));
    }

    private Reading number(String raw, String main, String note) {
        String text = TAIL.matcher(main).replaceAll("");
        Cursor cursor = new Cursor(text);
        boolean about = cursor.sign(Meaning.ABOUT);
        Optional<Unit> before = cursor.unit();
        boolean word = cursor.at < text.length() && Character.isLetter(text.charAt(cursor.at));
        boolean minus = cursor.sign(Meaning.MINUS);
        boolean signed = minus || cursor.sign(Meaning.PLUS);
        boolean doubtfulSign = signed && !word && cursor.skipSpace() || !signed && cursor.sign(Meaning.ZERO);
        cursor.skipSpace();
        Matcher digits = ARABIC.matcher(text).region(cursor.at, text.length());
        if (!digits.lookingAt()) {
            return Reading.unreadable(raw, Why.NO_NUMBER, List.of());
        }
        cursor.at = digits.end();
        String print = digits.group();
        if (print.indexOf(',') >= 0 && !GROUPED.matcher(print).matches()) {
            return Reading.unreadable(raw, Why.GROUPING, ungrouped(print));
        }
        BigDecimal value = new BigDecimal(print.replace(",", ""));
        value = minus ? value.negate() : value;
        if (doubtfulSign) {
            return Reading.unreadable(raw, Why.SIGN, List.of(value.abs().negate(), value.abs()));
        }
        return rest(raw, cursor, value, note, about, before);
    }

    /** What stands behind the digits: powers, units, notes. */
    private Reading rest(String raw, Cursor cursor, BigDecimal digits, String note, boolean about, Optional<Unit> before) {
        BigDecimal value = digits;
        cursor.skipSpace();
        Optional<Unit> unit = cursor.unit();
        boolean roughly = about;
        if (unit.isEmpty()) {
            roughly |= cursor.sign(Meaning.ABOUT);
            for (Optional<NumeralSign> power = cursor.take(Meaning.POWER); power.isPresent(); power = cursor.take(Meaning.POWER)) {
                value = value.multiply(BigDecimal.valueOf(power.get().value()));
            }
            roughly |= cursor.sign(Meaning.ABOUT);
            unit = cursor.unit();
        }
        cursor.skipSpace();
        String noteBehind = cursor.note();
        if (cursor.at < cursor.text.length()) {
            return Reading.unreadable(raw, Why.OTHER_PRINT, List.of(value));
        }
        String unitName = unit.or(() -> before).map(Unit::unit).orElse(null);
        String beside = noteBehind != null ? noteBehind : note;
        if (unitName == null && beside != null && units.named(beside).isPresent()) {
            unitName = beside;
            beside = null;
        }
        if (beside != null && isSign(beside, Meaning.MINUS)) {
            return Reading.unreadable(raw, Why.SIGN, List.of(value.abs().negate(), value.abs()));
        }
        return Reading.of(raw, roughly ? Kind.APPROXIMATE : Kind.NUMBER, value, unitName, beside);
    }

    /** What a letter taken for a digit, or Chinese numerals, may make of it. */
    private Reading fallback(String raw, String main, String note, Reading number) {
        String text = TAIL.matcher(main).replaceAll("");
        String corrected = text;
        for (NumeralSign sign : signs) {
            if (sign.meaning() == Meaning.LIKE) {
                corrected = corrected.replace(sign.sign(), String.valueOf(sign.value()));
            }
        }
        if (!corrected.equals(text) && number(raw, corrected, note).isSure()) {
            return Reading.unreadable(raw, Why.LETTER_FOR_DIGIT, List.of(number(raw, corrected, note).value()));
        }
        return number.why() == Why.OTHER_PRINT ? number : chinese(raw, text, note).orElse(number);
    }

    private Optional<Reading> chinese(String raw, String text, String note) {
        Cursor cursor = new Cursor(text);
        boolean about = cursor.sign(Meaning.ABOUT);
        boolean minus = cursor.sign(Meaning.MINUS);
        int begin = cursor.at;
        cursor.at = chinese.end(text, begin);
        Optional<Long> number = chinese.value(text.substring(begin, cursor.at));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(minus ? -number.get() : number.get());
        // The sign for one is a dash to the eye, and a dash is zero.
        boolean maybeDash = text.length() == 1 && number.get() == 1;
        Reading rest = rest(raw, cursor, value, note, about, Optional.empty());
        if (rest.kind() == Kind.NUMBER) {
            return Optional.of(new Reading(raw, Kind.CHINESE, rest.value(), rest.unit(), rest.note(),
                    maybeDash ? List.of(BigDecimal.ZERO) : List.of(), List.of(), null));
        }
        return Optional.of(rest);
    }

    private Reading bracketed(String raw, String inside) {
        Reading reading = inside == null ? null : number(raw, inside, null);
        return reading != null && reading.isSure()
                ? Reading.unreadable(raw, Why.BRACKETED, List.of(reading.value(), reading.value().negate()))
                : Reading.unreadable(raw, Why.NO_NUMBER, List.of());
    }

    private static List<BigDecimal> ungrouped(String print) {
        List<BigDecimal> candidates = new ArrayList<>();
        candidates.add(new BigDecimal(print.replace(",", "")));
        if (print.matches("[0-9]+,[0-9]+")) {
            candidates.add(new BigDecimal(print.replace(',', '.')));
        }
        return candidates;
    }

    private boolean isZeroSign(String text) {
        return signs.stream().filter(s -> s.meaning() == Meaning.ZERO).map(NumeralSign::sign)
                .anyMatch(s -> text.equals(s) || !Character.isLetter(s.charAt(0)) && text.replace(s, "").isEmpty());
    }

    private boolean isSign(String text, Meaning meaning) {
        return signs.stream().anyMatch(s -> s.meaning() == meaning && s.sign().equals(text));
    }

    private static boolean isUnknown(int character) {
        int type = Character.getType(character);
        return character == 0xFFFD || type == Character.PRIVATE_USE || type == Character.UNASSIGNED || type == Character.CONTROL
                && !Character.isWhitespace(character);
    }

    /** A place in a text that moves on as signs and units are taken. */
    private final class Cursor {
        private final String text;
        private int at;

        Cursor(String text) {
            this.text = text;
        }

        Optional<NumeralSign> take(Meaning meaning) {
            Optional<NumeralSign> found = signs.stream()
                    .filter(s -> s.meaning() == meaning && text.startsWith(s.sign(), at)).findFirst();
            found.ifPresent(s -> at += s.sign().length());
            return found;
        }

        boolean sign(Meaning meaning) {
            return take(meaning).isPresent();
        }

        Optional<Unit> unit() {
            Optional<Unit> found = units.startingAt(text, at);
            found.ifPresent(u -> at += u.unit().length());
            return found;
        }

        boolean skipSpace() {
            int begin = at;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at > begin;
        }

        /** The note that a word such as "of which" begins, to the end; else null. */
        String note() {
            int begin = at;
            while (at < text.length() && (",;\u3001:".indexOf(text.charAt(at)) >= 0 || Character.isWhitespace(text.charAt(at)))) {
                at++;
            }
            int note = at;
            if (!sign(Meaning.NOTE)) {
                at = begin;
                return null;
            }
            at = text.length();
            return text.substring(note);
        }
    }
}
