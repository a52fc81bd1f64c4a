package gouji.document;

/** What a document is made of, in reading order: paragraphs and tables. */
public sealed interface Block permits Paragraph, Table {
}
