package gouji.language;

/** A row of the list of boxes: {@code ticked} says what the sign, alone in a cell, prints. */
public record TickSign(String sign, boolean ticked) {
}
