package gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The rows of a table that show, in the order in which a browser shows them: the head first, the foot last, whatever their order in
 * the file. A cell cannot span rows beyond its group.
 */
record TableRows(Element table, List<List<TableRow>> groups) {

    /** A row with the cells that show. */
    record TableRow(Element element, List<Element> cells) {
    }

    static TableRows of(Element table, Styles styles) {
        List<List<TableRow>> groups = new ArrayList<>();
        Element head = null;
        Element foot = null;
        List<TableRow> alone = new ArrayList<>();
        for (Element part : table.children()) {
            if (TableParts.head(part, styles) && head == null) {
                head = part;
            } else if (TableParts.foot(part, styles) && foot == null) {
                foot = part;
            } else if (TableParts.group(part, styles)) {
                alone = new ArrayList<>();
                group(part, styles, groups);
            } else if (TableParts.row(part, styles)) {
                if (alone.isEmpty()) {
                    groups.add(alone);
                }
                row(part, styles, alone);
            }
        }
        if (head != null) {
            List<List<TableRow>> first = new ArrayList<>();
            group(head, styles, first);
            groups.addAll(0, first);
        }
        if (foot != null) {
            group(foot, styles, groups);
        }
        return new TableRows(table, groups);
    }

    private static void group(Element part, Styles styles, List<List<TableRow>> groups) {
        if (styles.display(part) == Styles.Display.NONE) {
            return;
        }
        List<TableRow> rows = new ArrayList<>();
        for (Element row : part.children()) {
            row(row, styles, rows);
        }
        groups.add(rows);
    }

    private static void row(Element row, Styles styles, List<TableRow> rows) {
        if (TableParts.row(row, styles) && styles.display(row) != Styles.Display.NONE) {
            List<Element> cells = new ArrayList<>(row.children());
            cells.removeIf(cell -> !TableParts.cell(cell, styles) || styles.display(cell) == Styles.Display.NONE);
            rows.add(new TableRow(row, cells));
        }
    }

    List<TableRow> rows() {
        return groups.stream().flatMap(List::stream).toList();
    }
}
