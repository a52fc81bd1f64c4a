package gouji.language;

import java.util.regex.Pattern;

/** A row of the list of patterns: what is found by its form before words are told apart, and the nature it then has. */
public record TokenPattern(String nature, Pattern pattern) {
}
