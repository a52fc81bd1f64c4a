package gouji.analysis;

import gouji.analysis.narrative.PlacedText;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Source;
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
        double again = isFiledUnder(title.issuer(), document.source(), characters) ? 1 : elsewhere.confidence(title.issuer());
        return Optional.of(new RecognisedTitle(title.issuer(), confidence(title.issuer(), text), again,
                title.year(), confidence(year, text), elsewhere.confidence(year), opening.at()));
    }

    /** Whether a name in the file's path begins with the body, or a part of one behind a number: a body that lost its first character does not. */
    private static boolean isFiledUnder(String body, Source source, Characters characters) {
        String path = characters.plain(source.name()).text();
        int at = body.isEmpty() ? -1 : path.indexOf(body);
        while (at > 0 && Character.isLetter(path.charAt(at - 1))) {
            at = path.indexOf(body, at + 1);
        }
        return at >= 0;
    }

    private double confidence(String words) {
        return others.stream().mapToDouble(text -> confidence(words, text)).max().orElse(0);
    }

    private static double confidence(String words, PlacedText text) {
        int at = text.text().indexOf(words);
        return at < 0 ? 0 : text.confidence(at, at + words.length());
    }
}
