package gouji.language;

import gouji.language.NumeralSign.Meaning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Years that are written digit by digit in Chinese numerals. */
public final class Years {

    private final Map<String, Long> digits = new HashMap<>();
    private final Pattern year;

    public Years(List<NumeralSign> signs) {
        signs.stream().filter(sign -> sign.meaning() == Meaning.DIGIT || sign.meaning() == Meaning.YEAR)
                .forEach(sign -> digits.put(sign.sign(), sign.value()));
        String digit = digits.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:[0-9]|", ")"));
        String powers = signs.stream().filter(sign -> sign.meaning() == Meaning.POWER).map(sign -> Pattern.quote(sign.sign()))
                .collect(Collectors.joining("|", "(?:", ")"));
        this.year = Pattern.compile("(?<!" + digit + "|" + powers + ")" + digit + "{4}(?!" + digit + "|" + powers + ")");
    }

    /** The text, with every run of just four digits, be they Chinese, in Arabic ones. */
    public String inDigits(String text) {
        return year.matcher(text).replaceAll(this::arabic);
    }

    private String arabic(MatchResult four) {
        return four.group().codePoints().mapToObj(Character::toString)
                .map(sign -> digits.containsKey(sign) ? digits.get(sign).toString() : sign).collect(Collectors.joining());
    }
}
