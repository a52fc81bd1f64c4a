package gouji.document;

/** What a document is made of, in reading order: paragraphs, tables and pictures. */
public sealed interface Block permits Paragraph, Table, Picture {
}
