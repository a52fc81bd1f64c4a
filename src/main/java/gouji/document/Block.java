package gouji.document;

import java.util.function.UnaryOperator;

/** What a document is made of, in reading order: paragraphs, tables and pictures. */
public sealed interface Block permits Paragraph, Table, Picture {

    /** The same with all its places moved; a table's edges stay as they are, so that they can be held against those of other tables. */
    Block moved(UnaryOperator<Place> to);
}
