package gouji.analysis;

import gouji.document.Document;
import gouji.document.MarkupPlace;
import gouji.document.Paragraph;
import gouji.fact.Opening;
import gouji.fact.OtherTitle;
import gouji.fact.RunningText;
import gouji.fact.Title;
import gouji.language.Language;
import gouji.language.Plain;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Stage {@code title}: the first paragraphs in, alone and joined; the title out. */
final class TitleStage {

    static final String NAME = "title";
    /** A title stands among the first paragraphs; below a page's navigation there may be a few before it. */
    private static final int PARAGRAPHS = 30;
    private static final int LINES = 4;
    private static final int LONGEST = 100;

    private TitleStage() {
    }

    /** The title: of several that rules leave, the first; of several ways to join its lines, the shortest. */
    static Optional<Title> run(RuleSession session, Document document, Language language) {
        List<Paragraph> paragraphs = document.paragraphs().limit(PARAGRAPHS).toList();
        session.insertAll(openings(paragraphs, language));
        IntStream.range(0, paragraphs.size()).filter(i -> paragraphs.get(i).text().length() > LONGEST)
                .forEach(i -> session.insert(new RunningText(i)));
        session.fire(NAME);
        List<Title> others = session.facts(OtherTitle.class).stream().map(OtherTitle::title).toList();
        List<Title> titles = session.facts(Title.class).stream().filter(title -> !others.contains(title)).toList();
        return titles.stream().filter(title -> titles.stream().noneMatch(other -> shows(other, title))).min(Comparator.<Title>comparingInt(title -> title.opening().index())
                .thenComparingInt(title -> title.opening().lines()).thenComparing(Title::issuer, Comparator.comparingInt(String::length))
                .thenComparing(Title::issuer));
    }

    /**
     * On a page of a site, whether what stands before the one title is only what the site prints above its articles: it names the
     * body again, and does not name it alone.
     */
    private static boolean shows(Title shorter, Title longer) {
        return shorter.opening().at() instanceof MarkupPlace at && !longer.opening().at().equals(at)
                && shorter.opening().index() > longer.opening().index()
                && shorter.opening().index() + shorter.opening().lines() == longer.opening().index() + longer.opening().lines()
                && longer.issuer().endsWith(shorter.issuer())
                && longer.issuer().length() > longer.opening().text().length() - shorter.opening().text().length();
    }

    /** The title's issuer in the characters that are printed, without white space; empty where it names none. */
    static String printedIssuer(Title title, Language language) {
        if (title.issuer().isEmpty()) {
            return "";
        }
        String raw = title.opening().raw();
        Plain plain = language.characters().plain(raw);
        StringBuilder solid = new StringBuilder();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < plain.text().length(); i++) {
            if (!Character.isWhitespace(plain.text().charAt(i))) {
                solid.append(plain.text().charAt(i));
                at.add(i);
            }
        }
        int begin = solid.indexOf(title.issuer());
        if (begin < 0) {
            return title.issuer();
        }
        int last = at.get(begin + title.issuer().length() - 1);
        return plain.print(raw, at.get(begin), last + 1).replaceAll("\\s+", "");
    }

    private static List<Opening> openings(List<Paragraph> paragraphs, Language language) {
        List<Opening> openings = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            StringBuilder text = new StringBuilder();
            for (int lines = 1; lines <= LINES && i + lines <= paragraphs.size(); lines++) {
                text.append(paragraphs.get(i + lines - 1).text());
                String plain = language.characters().plain(text.toString()).text().replaceAll("\\s+", "");
                if (plain.length() > LONGEST) {
                    break;
                }
                openings.add(new Opening(i, lines, plain, language.years().inDigits(plain), text.toString(), paragraphs.get(i).place()));
            }
        }
        return openings;
    }
}
