package gouji.read.word;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields that have no result because Word draws them from their instruction: characters in circles, symbols, prompts. */
public final class FieldInstruction {

    private static final Pattern OVERPRINT = Pattern.compile("(?i)EQ\\s+\\\\o.*?\\(([^,;()]*)[,;](.*)\\)\\s*", Pattern.DOTALL);
    private static final Pattern CHARACTER = Pattern.compile("(?i)SYMBOL\\s+(0x[0-9a-f]{1,6}|\\d{1,7})(.*)", Pattern.DOTALL);
    private static final Pattern FONT = Pattern.compile("(?i)\\\\f\\s*\"?([^\"\\\\]+)");
    private static final Pattern PROMPT = Pattern.compile("(?i)(?:MACROBUTTON|GOTOBUTTON)\\s+\\S+\\s+(.*)", Pattern.DOTALL);
    private static final String CIRCLES = "\u25CB\u25EF\u00D8O";
    private static final NumberFormat CIRCLED = new NumberFormat("decimalEnclosedCircle");

    private FieldInstruction() {
    }

    /** What Word draws; nothing for fields that draw nothing. */
    public static String printed(String instruction) {
        String text = instruction.strip();
        Matcher overprint = OVERPRINT.matcher(text);
        if (overprint.matches()) {
            return overprinted(overprint.group(1).strip(), overprint.group(2).strip());
        }
        Matcher symbol = CHARACTER.matcher(text);
        if (symbol.matches()) {
            Matcher font = FONT.matcher(symbol.group(2));
            int code = Integer.decode(symbol.group(1).replaceFirst("^0+(?=[1-9])", ""));
            return font.find() && Character.isValidCodePoint(code) ? Character.toString(Symbols.printed(font.group(1), code))
                    : Character.toString(Symbols.UNKNOWN);
        }
        Matcher prompt = PROMPT.matcher(text);
        if (prompt.matches()) {
            return prompt.group(1);
        }
        // A formula is printed, but what of it stands where cannot be said in a line.
        return text.toUpperCase(Locale.ROOT).startsWith("EQ ") ? Character.toString(Symbols.UNKNOWN) : "";
    }

    /** A number in a circle is one character; anything else printed over another is both. */
    private static String overprinted(String first, String second) {
        if (CIRCLES.contains(first) && second.matches("[1-9]\\d?")) {
            return CIRCLED.of(Integer.parseInt(second));
        }
        return CIRCLES.contains(first) ? "(" + second + ")" : first + second;
    }
}
