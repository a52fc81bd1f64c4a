package gouji.document;

/**
 * A place in a Word file, all counted from 1. A cell of a table has no paragraph, and a paragraph of the running text no table.
 *
 * @param paragraph in the running text, or null
 * @param table     in the file, nested ones after the one that holds them, or null
 * @param row       of the table, or null for the whole table
 * @param cell      in the row, counting what is there and not grid columns, or null for the whole row
 */
public record WordPlace(Integer paragraph, Integer table, Integer row, Integer cell) implements Place {
}
