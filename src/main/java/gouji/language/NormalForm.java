package gouji.language;

import java.util.Locale;

/**
 * The normal form of a wording: what is left for comparison when the ways of printing it are taken away. Letters,
 * digits and Han characters only, in plain characters: white space, quotes, brackets, commas, stops and dashes are dropped,
 * since prints use each for the other and leave them out. The normal form of a figure means nothing: see {@link Numerals}.
 */
public final class NormalForm {

    private final Characters characters;

    public NormalForm(Characters characters) {
        this.characters = characters;
    }

    /** The normal form; empty for a wording without letters. A character that is not known stays, as U+FFFD. */
    public String of(String raw) {
        String plain = characters.plain(raw).text();
        StringBuilder form = new StringBuilder(plain.length());
        plain.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE)
                .forEach(form::appendCodePoint);
        return form.toString().toLowerCase(Locale.ROOT);
    }
}
