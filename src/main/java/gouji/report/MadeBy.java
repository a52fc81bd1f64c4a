package gouji.report;

/** What made the record: the contract's version, the program's, and the SHA-256 of the rules in hexadecimal. */
public record MadeBy(String contract, String gouji, String rules) {
}
