package gouji.language;

/**
 * A row of the list of characters: a character as some print has it, and the plain one meant, such as a radical that
 * stands for the character made of it.
 */
public record CharacterVariant(String print, String plain) {
}
