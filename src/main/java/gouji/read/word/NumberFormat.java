package gouji.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * How Word writes the number of a list's item, by the name that WordprocessingML has for it (ST_NumberFormat). Formats of other
 * languages print decimal figures here.
 */
public record NumberFormat(String name) {

    public static final NumberFormat DECIMAL = new NumberFormat("decimal");
    public static final NumberFormat BULLET = new NumberFormat("bullet");

    private static final Map<String, int[]> CHARACTERS = characters();
    private static final int FULL_WIDTH_ZERO = 0xFF10;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LONGEST_ROMAN = 3999;

    /** The number as it is printed; nothing for formats that print none. */
    public String of(int number) {
        return switch (name) {
            case "none", "bullet" -> "";
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
            case "decimalFullWidth", "decimalFullWidth2" -> mapped(number, c -> FULL_WIDTH_ZERO + c - '0');
            case "numberInDash" -> "- " + number + " -";
            case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
                    "japaneseCounting" -> counted(number, CHARACTERS.get("counting"), false);
            case "chineseLegalSimplified" -> counted(number, CHARACTERS.get("formal-simplified"), true);
            case "ideographLegalTraditional" -> counted(number, CHARACTERS.get("formal-traditional"), true);
            case "japaneseLegal" -> counted(number, CHARACTERS.get("formal-japanese"), true);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
                    mapped(number, c -> CHARACTERS.get("digits")[c - '0']);
            case "ideographTraditional" -> listed(number, "stems");
            case "ideographZodiac" -> listed(number, "branches");
            case "ideographZodiacTraditional" -> sexagenary(number);
            case "ideographEnclosedCircle" -> listed(number, "circled-ideographs");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> listed(number, "circled");
            case "decimalEnclosedFullstop" -> listed(number, "full-stop");
            case "decimalEnclosedParen" -> listed(number, "bracketed");
            default -> padded(number);
        };
    }

    /** A format of the writer's own is given by its first numbers: {@code 001, 002, 003}. */
    private String padded(int number) {
        int width = name.startsWith("0") ? name.split("\\D", 2)[0].length() : 0;
        return width > 0 && width < 10 && number >= 0 ? String.format(Locale.ROOT, "%0" + width + "d", number) : String.valueOf(number);
    }

    private static String roman(int number) {
        if (number < 1 || number > LONGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    /** After z comes aa, then bb. */
    private static String letters(int number, char first) {
        if (number < 1 || number > 26 * 26) {
            return String.valueOf(number);
        }
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String listed(int number, String list) {
        int[] characters = CHARACTERS.get(list);
        return number >= 1 && number <= characters.length ? Character.toString(characters[number - 1]) : String.valueOf(number);
    }

    private static String sexagenary(int number) {
        int[] stems = CHARACTERS.get("stems");
        int[] branches = CHARACTERS.get("branches");
        return number < 1 ? String.valueOf(number)
                : Character.toString(stems[(number - 1) % stems.length]) + Character.toString(branches[(number - 1) % branches.length]);
    }

    private static String mapped(int number, IntUnaryOperator digit) {
        StringBuilder mapped = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> mapped.appendCodePoint(c >= '0' && c <= '9' ? digit.applyAsInt(c) : c));
        return mapped.toString();
    }

    /** With ten, hundred and thousand; the one before ten at the beginning is left out unless the format is formal. */
    private static String counted(int number, int[] characters, boolean formal) {
        if (number < 1 || number > 9999) {
            return number == 0 ? Character.toString(characters[0]) : String.valueOf(number);
        }
        List<Integer> written = new ArrayList<>();
        boolean gap = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            if (gap) {
                written.add(characters[0]);
                gap = false;
            }
            if (digit > 1 || power != 1 || formal || !written.isEmpty()) {
                written.add(characters[digit]);
            }
            if (power > 0) {
                written.add(characters[9 + power]);
            }
        }
        return written.stream().map(Character::toString).collect(Collectors.joining());
    }

    private static Map<String, int[]> characters() {
        try (InputStream list = NumberFormat.class.getResourceAsStream("numerals.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).collect(Collectors.toUnmodifiableMap(p -> p[0], p -> p[1].codePoints().toArray()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
