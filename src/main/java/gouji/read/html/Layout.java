package gouji.read.html;

import gouji.read.characters.White;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells tables that only lay out a page, whose cells are read as running text, from tables of data. */
final class Layout {

    /** Characters in a cell from which on it may be the text of an article. */
    private static final int PROSE = 200;
    private static final Pattern DATE = Pattern.compile("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.*");
    private static final Pattern BORDERED = Pattern.compile("(?i).*border[^:;]*:(?!\\s*(none|0|hidden|medium\\s+none|collapse|separate)).*",
            Pattern.DOTALL);

    private final TableRows rows;
    private final Styles styles;
    /** Cells of the largest table within. */
    private final int nested;
    private int columns;
    private int filled;
    private int figures;
    private int linked;
    private int headings;
    private int controls;
    private int total;
    private int longest;
    private boolean bordered;

    private Layout(TableRows rows, Styles styles, int nested) {
        this.rows = rows;
        this.styles = styles;
        this.nested = nested;
    }

    /** Whether the table only lays out. */
    static boolean of(TableRows rows, Page page) {
        String role = rows.table().attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        Layout layout = new Layout(rows, page.styles(), page.nested().largestIn(rows.table()));
        layout.count();
        return layout.decide();
    }

    private void count() {
        bordered = border(rows.table()) || rows.table().children().stream().anyMatch(child -> TableParts.caption(child, styles));
        for (TableRows.TableRow row : rows.rows()) {
            columns = Math.max(columns, row.cells().size());
            row.cells().forEach(this::count);
        }
    }

    private void count(Element cell) {
        OwnText own = OwnText.of(cell);
        String text = White.strip(own.text());
        int length = text.length();
        bordered |= cell.normalName().equals("th") || border(cell);
        controls += own.controls();
        headings += own.headings();
        total += length;
        longest = Math.max(longest, length);
        if (length > 0) {
            filled++;
            linked += own.linked() == own.printed() ? 1 : 0;
            figures += figure(text) ? 1 : 0;
        }
    }

    private static boolean figure(String text) {
        return text.equals("/") || text.length() <= 20 && text.codePoints().noneMatch(Character::isLetter) && !DATE.matcher(text).matches()
                && text.codePoints().anyMatch(c -> Character.isDigit(c) || Character.getType(c) == Character.DASH_PUNCTUATION);
    }

    private boolean border(Element element) {
        String border = element.attr("border").strip();
        return !border.isEmpty() && !border.equals("0") || BORDERED.matcher(element.attr("style")).matches()
                || styles.bordered(element);
    }

    private boolean decide() {
        if (columns <= 1 || nested > filled) {
            return true;
        }
        if (longest >= PROSE && longest * 2 > total) {
            return true;
        }
        if (figures == 0 && (controls > 0 || headings > 0 || filled > 0 && linked * 2 >= filled)) {
            return true;
        }
        return figures == 0 && !bordered && !regular();
    }

    private boolean regular() {
        List<Integer> counts = rows.rows().stream().map(row -> row.cells().size()).filter(count -> count > 2).toList();
        return counts.size() >= 3 || counts.size() == 2 && counts.get(0) > 3 && counts.get(0).equals(counts.get(1));
    }
}
