package gouji.read.html;

import org.jsoup.nodes.Element;

/**
 * A cell in its table's grid.
 *
 * @param rowEnd    the row behind its last, from 0
 * @param columnEnd the column behind its last, from 0
 */
record GridCell(Element element, int row, int rowEnd, int column, int columnEnd) {
}
