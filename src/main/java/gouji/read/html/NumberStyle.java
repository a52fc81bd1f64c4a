package gouji.read.html;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/** Ways of numbering list items, as CSS Counter Styles Level 3 lays them down. */
enum NumberStyle {
    DECIMAL(". ", "decimal"),
    LEADING_ZERO(". ", "decimal-leading-zero"),
    LOWER_ALPHA(". ", "lower-alpha", "lower-latin"),
    UPPER_ALPHA(". ", "upper-alpha", "upper-latin"),
    LOWER_ROMAN(". ", "lower-roman"),
    UPPER_ROMAN(". ", "upper-roman"),
    CHINESE("\u3001", "cjk-ideographic", "trad-chinese-informal", "simp-chinese-informal", "japanese-informal"),
    CHINESE_DIGITS("\u3001", "cjk-decimal"),
    STEMS("\u3001", "cjk-heavenly-stem"),
    BRANCHES("\u3001", "cjk-earthly-branch");

    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private final String suffix;
    private final List<String> names;

    NumberStyle(String suffix, String... names) {
        this.suffix = suffix;
        this.names = List.of(names);
    }

    static Optional<NumberStyle> named(String css) {
        for (NumberStyle style : values()) {
            if (style.names.contains(css)) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    /** The mark for a number; a style that has no sign for it falls back to digits. */
    String mark(int number) {
        String sign = switch (this) {
            case DECIMAL -> "";
            case LEADING_ZERO -> number >= 0 && number < 10 ? "0" + number : "";
            case LOWER_ALPHA -> alphabetic(number, "abcdefghijklmnopqrstuvwxyz");
            case UPPER_ALPHA -> alphabetic(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(java.util.Locale.ROOT);
            case CHINESE -> chinese(number);
            case CHINESE_DIGITS -> digits(number);
            case STEMS -> fixed(number, signs("stems"));
            case BRANCHES -> fixed(number, signs("branches"));
        };
        return ((sign.isEmpty() ? String.valueOf(number) : sign) + suffix).strip();
    }

    private static String alphabetic(int number, String letters) {
        StringBuilder sign = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / letters.length()) {
            sign.insert(0, letters.charAt((rest - 1) % letters.length()));
        }
        return sign.toString();
    }

    private static String roman(int number) {
        StringBuilder sign = new StringBuilder();
        int rest = number > 3999 ? 0 : number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                sign.append(NUMERALS[i]);
            }
        }
        return sign.toString();
    }

    private static String fixed(int number, String signs) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : "";
    }

    private static String digits(int number) {
        StringBuilder sign = new StringBuilder();
        for (char digit : String.valueOf(Math.max(number, 0)).toCharArray()) {
            sign.append(signs("digits").charAt(digit - '0'));
        }
        return number < 0 ? "" : sign.toString();
    }

    private static String chinese(int number) {
        if (number < 1 || number > 9999) {
            return "";
        }
        String decimal = String.valueOf(number);
        StringBuilder sign = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                sign.append(signs("zero"));
                gap = false;
            }
            boolean bareTen = power == 1 && digit == 1 && i == 0;
            sign.append(bareTen ? "" : signs("digits").charAt(digit)).append(power == 0 ? "" : signs("powers").charAt(power - 1));
        }
        return sign.toString();
    }

    /** Signs stand in a file of their own: no Han character stands in Java. */
    private static String signs(String key) {
        return ResourceBundle.getBundle("gouji.read.list-marks").getString(key);
    }
}
