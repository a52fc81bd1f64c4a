package gouji.rules;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The severity of each code of a finding, and its sentence in Chinese and English. */
public final class FindingTexts {

    private final Map<String, String> severities;
    private final Map<String, String> chinese;
    private final Map<String, String> english;

    FindingTexts(Map<String, String> severities, Map<String, String> chinese, Map<String, String> english) {
        this.severities = Map.copyOf(severities);
        this.chinese = Map.copyOf(chinese);
        this.english = Map.copyOf(english);
    }

    /** The word for its severity; {@code warning} for a code that no list names. */
    public String severity(String code) {
        return severities.getOrDefault(code, "warning");
    }

    /** The sentence for a finding, in Chinese unless English is asked for; the code itself where no sentence is written. */
    public String sentence(String code, List<Object> arguments, Locale language) {
        Map<String, String> texts = language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
        String pattern = texts.getOrDefault(code, chinese.get(code));
        return pattern == null ? code : new MessageFormat(pattern, Locale.ROOT).format(arguments.stream().map(FindingTexts::words).toArray());
    }

    /** A number as it is: a message format would set separators into it. */
    private static Object words(Object argument) {
        return argument instanceof BigDecimal number ? number.toPlainString() : String.valueOf(argument);
    }
}
