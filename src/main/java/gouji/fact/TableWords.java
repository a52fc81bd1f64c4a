package gouji.fact;

/** The words of a cell of a table, in normal form, with the numbering in front and without; each wording once, where it is first printed. */
public record TableWords(String text, String raw) {
}
