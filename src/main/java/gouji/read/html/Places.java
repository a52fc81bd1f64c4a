package gouji.read.html;

import gouji.document.MarkupPlace;
import org.jsoup.nodes.Element;

/** Where elements stand in the file. */
interface Places {

    MarkupPlace of(Element element);
}
