package gouji.read.html;

import gouji.document.Block;
import gouji.document.Print;
import gouji.read.characters.CrossedOut;
import gouji.read.html.Styles.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through what an element shows and cuts it into lines and tables, in the order in which a reader comes upon them. */
final class Flow {

    /** Where the lines and tables go. */
    interface Sink {

        /** @param linked whether all of it is links outside any heading */
        void line(List<Print> prints, boolean linked);

        void table(Element table);

        /** An image that may show a table. */
        void picture(Element image);

        /** What stands there without being an element of the page: in a frame, or in what a script is to show. */
        void inserted(List<Block> blocks);
    }

    private record Around(Sight sight, boolean crossed, boolean preformatted, boolean linked, boolean heading) {
    }

    private final Page page;
    private final Sink sink;
    private final Element cell;
    private PrintLine line = new PrintLine();
    private Print mark;
    private boolean heading;

    /** @param cell that all print stands in, or null where each line has the place of its own element */
    Flow(Page page, Sink sink, Element cell) {
        this.page = page;
        this.sink = sink;
        this.cell = cell;
    }

    /** All that shows in the element, which shows itself. */
    void read(Element element) {
        Sight around = element.parent() == null ? Sight.CLEAR : Sight.in(element.parent(), page.styles());
        inside(element, new Around(around, crossedOut(element), false, false, false));
        end();
    }

    /** Whether a line is drawn through all around it, within the table that it stands in. */
    private boolean crossedOut(Element element) {
        Element around = element.parent();
        return around != null && !TableParts.table(around, page.styles()) && page.styles().crossedOut(around, crossedOut(around));
    }

    private void inside(Element element, Around around) {
        Around within = new Around(around.sight().within(element, page.styles()), page.styles().crossedOut(element, around.crossed()),
                page.styles().preformatted(element, around.preformatted()), around.linked() || link(element),
                around.heading() || element.normalName().matches("h[1-6]"));
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), element, within);
            } else if (child instanceof Element inner) {
                element(inner, within);
            }
        }
    }

    private static boolean link(Element element) {
        return element.normalName().equals("a") && (element.hasAttr("href") || element.hasAttr("onclick"));
    }

    private void element(Element element, Around around) {
        insert(page.inserts().take(element));
        Display display = page.styles().display(element);
        if (display == Display.NONE) {
            return;
        }
        Optional<String> control = Controls.print(element);
        if (control.isPresent()) {
            line.box();
            text(control.get(), element, new Around(around.sight().within(element, page.styles()),
                    page.styles().crossedOut(element, false), Controls.lines(element), false, around.heading()));
            line.box();
            return;
        }
        if (TableParts.table(element, page.styles())) {
            end();
            sink.table(element);
            return;
        }
        switch (element.normalName()) {
            case "br", "hr" -> end();
            case "img" -> {
                if (around.sight().within(element, page.styles()).images() && LargeImage.mayShowTable(element)) {
                    end();
                    sink.picture(element);
                }
            }
            case "iframe" -> {
                if (around.sight().within(element, page.styles()).images()) {
                    insert(page.in(element));
                }
            }
            default -> {
                List<Block> set = cell == null && around.sight().print() ? Preformatted.blocks(element, page) : List.of();
                insert(set);
                if (set.isEmpty()) {
                    inDisplay(display, element, around);
                }
            }
        }
    }

    private void insert(List<Block> blocks) {
        if (!blocks.isEmpty()) {
            end();
            sink.inserted(blocks);
        }
    }

    private void inDisplay(Display display, Element element, Around around) {
        if (display == Display.BLOCK) {
            end();
            if (element.normalName().equals("li")) {
                mark = page.marks().of(element).map(text -> new Print(text, page.places().of(holder(element)))).orElse(null);
            }
            inside(element, around);
            end();
            mark = element.normalName().equals("li") ? null : mark;
        } else if (page.styles().raised(element)) {
            line.raise();
            inside(element, around);
            line.level();
        } else if (display == Display.BOX) {
            line.box();
            inside(element, around);
            line.box();
        } else {
            inside(element, around);
        }
    }

    private void text(String text, Element from, Around around) {
        if (!around.sight().print() || !page.styles().standsOut(from)) {
            return;
        }
        String[] lines = around.preformatted() ? text.split("\n", -1) : new String[] {text};
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                end();
            }
            line.add(lines[i], from, around.linked(), around.preformatted(), around.crossed());
            heading |= around.heading() && !line.isEmpty();
        }
    }

    private void end() {
        PrintLine ended = line;
        boolean ofHeading = heading;
        line = new PrintLine();
        heading = false;
        if (ended.isEmpty()) {
            return;
        }
        int crumbs = cell == null ? ended.crumbs() : 0;
        if (crumbs > 0) {
            List<String> parts = ended.cut(crumbs);
            send(parts.get(0), ended, true);
            send(parts.get(1), ended, false);
        } else {
            send(ended.text(), ended, !ofHeading && ended.linked());
        }
    }

    private void send(String text, PrintLine ended, boolean linked) {
        List<Print> prints = new ArrayList<>();
        if (mark != null) {
            prints.add(mark);
            mark = null;
        }
        String left = CrossedOut.without(text);
        prints.add(new Print(cell == null ? CrossedOut.plain(left) : left, page.places().of(holder(ended.holder()))));
        sink.line(prints, linked);
    }

    private Element holder(Element element) {
        return cell == null ? element : cell;
    }
}
