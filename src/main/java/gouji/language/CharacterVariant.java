package gouji.language;

/**
 * A row of the list of characters: a character as some print has it, and the plain one meant, such as a radical that
 * stands for the character made of it. Or a word in which a character is printed for another, while alone it means itself.
 */
public record CharacterVariant(String print, String plain) {

    /** Whether it is about a word: one as long as the plain one, so that every character keeps its place. */
    boolean word() {
        return print.codePointCount(0, print.length()) > 1 && print.length() == plain.length();
    }
}
