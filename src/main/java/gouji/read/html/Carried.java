package gouji.read.html;

import gouji.document.Block;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.read.Beside;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Markup that a page carries in a script, a template, an attribute, or in strings of JSON, from where the site's script takes it when
 * the page is opened.
 *
 * @param before strings of the same object that a reader would see too, such as the title
 */
record Carried(List<String> before, String markup, Carrier carrier) implements Unshown {

    /** Rows that the script puts into a table that it makes itself. */
    private static final Pattern ROWS = Pattern.compile("\\s*<(t(r|body|head)|colgroup)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public int length() {
        return markup.length();
    }

    @Override
    public List<Block> blocks() {
        Page page = Page.of(ROWS.matcher(markup).lookingAt() ? "<table>" + markup : markup, Beside.NOTHING);
        List<Block> blocks = new ArrayList<>();
        before.forEach(text -> blocks.add(new Paragraph(List.of(new Print(text, carrier.place())))));
        blocks.addAll(Blocks.of(page.placed(carrier.places(page.places())), page.body()));
        return blocks;
    }
}
