package gouji.document;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Running text: one printed line or several that belong together; never empty. */
public record Paragraph(List<Print> prints) implements Block {

    public Paragraph {
        prints = List.copyOf(prints);
    }

    /** The lines joined without anything between them, as Chinese is set. */
    public String text() {
        return prints.stream().map(Print::text).collect(Collectors.joining());
    }

    @Override
    public Paragraph moved(UnaryOperator<Place> to) {
        return new Paragraph(prints.stream().map(print -> print.at(to.apply(print.place()))).toList());
    }

    public Place place() {
        return prints.get(0).place();
    }
}
