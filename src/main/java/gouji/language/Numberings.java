package gouji.language;

import gouji.language.Numbered.Form;
import gouji.language.Numbered.Script;
import gouji.language.NumeralSign.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parts headings and labels from their numbering. */
public final class Numberings {

    private static final int HIGHEST = 99;
    private static final String OPEN = "[\\p{Ps}\\p{Pi}<]";
    private static final String CLOSE = "[\\p{Pe}\\p{Pf}>]";
    private static final String SEPARATOR = "[\u3001.,:;\u00B7\u30FB\u3002]";

    private final Characters characters;
    private final ChineseNumber chinese;
    private final Pattern bracketed;
    private final Pattern ordinal;
    private final Pattern part;
    private final Pattern separated;
    private final Pattern spaced;

    public Numberings(List<NumeralSign> signs, Characters characters) {
        this.characters = characters;
        this.chinese = new ChineseNumber(signs.stream().map(s -> s.meaning() == Meaning.NUMBERING
                ? new NumeralSign(s.sign(), Meaning.DIGIT, s.value()) : s).toList());
        String number = "(?<n>[0-9]{1,2}|(?:" + alternatives(signs, Meaning.NUMBERING, Meaning.DIGIT, Meaning.POWER) + "){1,3})";
        bracketed = Pattern.compile("\\s*(?:" + OPEN + "\\s*)?" + number + "\\s*" + CLOSE + "\\s*" + SEPARATOR + "?\\s*");
        ordinal = Pattern.compile("\\s*(?:" + alternatives(signs, Meaning.ORDINAL) + ")\\s*" + number + "\\s*" + SEPARATOR + "\\s*");
        part = Pattern.compile("\\s*(?:" + alternatives(signs, Meaning.ORDINAL) + ")\\s*" + number + "\\s*(?:"
                + alternatives(signs, Meaning.PART) + ")\\s*" + SEPARATOR + "?\\s*");
        // Behind a stop or comma more digits make a decimal or a grouped number, unless they are a year.
        separated = Pattern.compile("\\s*" + number + "\\s*(?:\u3001|" + SEPARATOR + "(?![0-9])|\\.(?=[0-9]{4}[^0-9.,%]))\\s*");
        spaced = Pattern.compile("\\s*" + number + "\\s+(?=\\p{IsHan})");
    }

    /** The heading or label in its parts. */
    public Numbered of(String raw) {
        String stripped = raw.strip();
        if (!stripped.isEmpty() && Character.getType(stripped.charAt(0)) == Character.OTHER_NUMBER
                && characters.plain(stripped.substring(0, 1)).text().matches("[0-9]+")) {
            return new Numbered(stripped.substring(0, 1), Form.CIRCLED, Script.ARABIC,
                    Character.getNumericValue(stripped.charAt(0)), stripped.substring(1).strip());
        }
        Plain plain = characters.plain(raw);
        return match(raw, plain, bracketed, Form.BRACKETED)
                .or(() -> match(raw, plain, ordinal, Form.ORDINAL))
                .or(() -> match(raw, plain, part, Form.PART))
                .or(() -> match(raw, plain, separated, Form.SEPARATED))
                .or(() -> match(raw, plain, spaced, Form.SPACED))
                .orElseGet(() -> Numbered.none(raw));
    }

    private Optional<Numbered> match(String raw, Plain plain, Pattern pattern, Form form) {
        Matcher matcher = pattern.matcher(plain.text());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String number = matcher.group("n");
        boolean arabic = Character.isDigit(number.charAt(0));
        Optional<Long> value = arabic ? Optional.of(Long.valueOf(number)) : chinese.value(number);
        return value.filter(v -> v >= 1 && v <= HIGHEST).map(v -> new Numbered(
                plain.print(raw, 0, matcher.end()).strip(), form, arabic ? Script.ARABIC : Script.CHINESE, v.intValue(),
                plain.print(raw, matcher.end(), plain.text().length()).strip()));
    }

    private static String alternatives(List<NumeralSign> signs, Meaning... meanings) {
        return signs.stream().filter(s -> List.of(meanings).contains(s.meaning())).map(s -> Pattern.quote(s.sign()))
                .collect(Collectors.joining("|"));
    }
}
