package gouji.analysis;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.MarkupPlace;
import gouji.document.Paragraph;
import gouji.document.Place;
import gouji.document.Table;
import gouji.document.WordPlace;
import gouji.fact.Opening;
import gouji.fact.OtherTitle;
import gouji.fact.RunningText;
import gouji.fact.Title;
import gouji.language.Language;
import gouji.language.Plain;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stage {@code title}: the first paragraphs in, alone and joined, and what a page calls itself; the title out. */
final class TitleStage {

    static final String NAME = "title";
    /** A title stands among the first paragraphs; below a page's navigation there may be a few before it. */
    private static final int PARAGRAPHS = 30;
    private static final int LINES = 4;
    private static final int LONGEST = 100;
    /** What a site may print above a title, a calendar too, has fewer figures than the tables of a report. */
    private static final int FIGURES = 50;
    private static final Pattern FIGURE = Pattern.compile("[0-9]+");

    private TitleStage() {
    }

    /** The title: of several that rules leave, the first, a page's own name behind all print; of several ways to join its lines, the shortest. */
    static Optional<Title> run(RuleSession session, Document document, Language language) {
        List<Paragraph> paragraphs = document.paragraphs().limit(PARAGRAPHS).toList();
        session.insertAll(openings(paragraphs, printedAgain(document), language));
        PageName.openings(document, LONGEST, language).forEach(session::insert);
        int behindFigures = behindFigures(document);
        IntStream.range(0, paragraphs.size()).filter(i -> i >= behindFigures || paragraphs.get(i).text().length() > LONGEST)
                .forEach(i -> session.insert(new RunningText(i, i >= behindFigures)));
        session.fire(NAME);
        List<Title> others = session.facts(OtherTitle.class).stream().map(OtherTitle::title).toList();
        List<Title> titles = session.facts(Title.class).stream().filter(title -> !others.contains(title)).toList();
        return titles.stream().filter(title -> titles.stream().noneMatch(other -> shows(other, title))).min(Comparator.<Title>comparingInt(title -> title.opening().index())
                .thenComparingInt(title -> title.opening().lines()).thenComparing(Title::issuer, Comparator.comparingInt(String::length))
                .thenComparing(Title::issuer));
    }

    /** The index of the first paragraph behind the report's figures; that behind the last paragraph where nothing prints so many. */
    private static int behindFigures(Document document) {
        int paragraphs = 0;
        long figures = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                figures += table.rows().stream().flatMap(row -> row.cells().stream()).filter(cell -> FIGURE.matcher(cell.text().strip()).matches()).count();
            } else if (block instanceof Paragraph && figures < FIGURES) {
                paragraphs++;
            }
        }
        return paragraphs;
    }

    /**
     * On a page of a site, or in another cell of a table that lays out a page, whether what stands before the one title is only what
     * is printed above or beside the article: it names the body again, and does not name it alone.
     */
    private static boolean shows(Title shorter, Title longer) {
        Place at = shorter.opening().at();
        return (at instanceof MarkupPlace || at instanceof WordPlace word && word.table() != null) && !longer.opening().at().equals(at)
                && shorter.opening().index() > longer.opening().index()
                && shorter.opening().end() == longer.opening().end()
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

    private static Set<String> printedAgain(Document document) {
        Set<String> once = new HashSet<>();
        return document.paragraphs().map(paragraph -> paragraph.text().strip()).filter(text -> !once.add(text)).collect(Collectors.toSet());
    }

    private static List<Opening> openings(List<Paragraph> paragraphs, Set<String> printedAgain, Language language) {
        List<Opening> openings = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            StringBuilder text = new StringBuilder();
            boolean again = false;
            for (int lines = 1; lines <= LINES && i + lines <= paragraphs.size(); lines++) {
                String line = paragraphs.get(i + lines - 1).text();
                text.append(line);
                again |= printedAgain.contains(line.strip());
                String plain = language.characters().plain(text.toString()).text().replaceAll("\\s+", "");
                if (plain.length() > LONGEST) {
                    break;
                }
                openings.add(new Opening(i, lines, plain, language.years().inDigits(plain), text.toString(), again, true, paragraphs.get(i).place()));
            }
        }
        return openings;
    }
}
