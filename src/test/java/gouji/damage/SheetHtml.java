package gouji.damage;


/** A sheet as a page. */
final class SheetHtml {

    private SheetHtml() {
    }

    static String of(Sheet sheet) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n");
        for (Sheet.Part part : sheet.parts()) {
            if (part instanceof Sheet.Words words) {
                html.append(words.heading() ? "<h3>" : "<p>").append(words.text()).append(words.heading() ? "</h3>\n" : "</p>\n");
            } else {
                table(html, (PrintTable) part);
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private static void table(StringBuilder html, PrintTable table) {
        html.append("<table border=\"1\">\n");
        for (int r = 0; r < table.rows().size(); r++) {
            html.append("<tr>");
            for (Box box : table.row(r).boxes()) {
                if (box.continued() && above(table, r, box)) {
                    continue;
                }
                int down = span(table, r, box);
                int right = (int) Math.max(1, Math.ceil(box.right()) - Math.ceil(box.left()));
                html.append("<td").append(down > 1 ? " rowspan=\"" + down + '"' : "").append(right > 1 ? " colspan=\"" + right + '"' : "")
                        .append('>').append(box.text()).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private static boolean above(PrintTable table, int row, Box box) {
        return row > 0 && table.row(row - 1).boxes().stream().anyMatch(other -> same(other, box));
    }

    /** How many rows the box stands in. */
    static int span(PrintTable table, int row, Box box) {
        int end = row + 1;
        while (end < table.rows().size() && table.row(end).boxes().stream().anyMatch(other -> other.continued() && same(other, box))) {
            end++;
        }
        return end - row;
    }

    private static boolean same(Box one, Box other) {
        return one.left() == other.left() && one.right() == other.right();
    }

}
