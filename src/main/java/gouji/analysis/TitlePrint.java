package gouji.analysis;

import gouji.analysis.narrative.PlacedText;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.fact.Opening;
import gouji.fact.RecognisedTitle;
import gouji.fact.Title;
import gouji.language.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a title that was recognised in a picture has to bear it out: how sure it is, and what of it is printed again. */
final class TitlePrint {

    private final List<PlacedText> others;

    private TitlePrint(List<PlacedText> others) {
        this.others = others;
    }

    /** Nothing where the file itself says its title. */
    static Optional<RecognisedTitle> of(Title title, Document document, Characters characters) {
        Opening opening = title.opening();
        List<Paragraph> all = new ArrayList<>(document.paragraphs().toList());
        List<Paragraph> own = all.subList(opening.index(), opening.index() + opening.lines());
        List<Print> prints = own.stream().flatMap(paragraph -> paragraph.prints().stream()).toList();
        if (prints.stream().allMatch(print -> print.confidence() == 1)) {
            return Optional.empty();
        }
        PlacedText text = PlacedText.of(new Paragraph(prints), characters);
        own.clear();
        TitlePrint elsewhere = new TitlePrint(all.stream().map(paragraph -> PlacedText.of(paragraph, characters)).toList());
        String year = String.valueOf(title.year());
        return Optional.of(new RecognisedTitle(title.issuer(), confidence(title.issuer(), text), elsewhere.confidence(title.issuer()),
                title.year(), confidence(year, text), elsewhere.confidence(year), opening.at()));
    }

    private double confidence(String words) {
        return others.stream().mapToDouble(text -> confidence(words, text)).max().orElse(0);
    }

    private static double confidence(String words, PlacedText text) {
        int at = text.text().indexOf(words);
        return at < 0 ? 0 : text.confidence(at, at + words.length());
    }
}
