package gouji.read.text;

import gouji.document.Block;
import gouji.document.LinePlace;
import gouji.document.Paragraph;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What pages print around their text, and a copied text has between its lines: page numbers, the lines that stand beside each of them,
 * and the title again. It is no cell of a table that goes on behind it.
 */
final class PageFurniture {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int SHORTEST_TITLE = 8;
    /** Two figures may count by chance. */
    private static final int FEWEST_PAGES = 3;
    /** Lines of a running head. */
    private static final int HEAD = 2;

    private final List<Line> lines;
    private final boolean[] aside;

    private PageFurniture(List<Line> lines) {
        this.lines = lines;
        this.aside = new boolean[lines.size()];
        CountingLines.in(lines).forEach(at -> aside[at] = true);
        IntStream.range(0, aside.length).filter(at -> CellText.pageNumber(print(at))).forEach(at -> aside[at] = true);
        addHeads();
        addTitles();
    }

    /** What is furniture among the lines of a text. */
    static PageFurniture of(List<Line> lines) {
        return new PageFurniture(lines);
    }

    /** Before or behind all page numbers the same words. */
    private void addHeads() {
        List<Integer> numbers = IntStream.range(0, aside.length).filter(at -> aside[at]).boxed().toList();
        for (int step : List.of(-1, 1)) {
            for (int far = 1; far <= HEAD; far++) {
                int distance = step * far;
                List<Integer> beside = numbers.stream().map(at -> at + distance).filter(at -> at >= 0 && at < aside.length && !aside[at]).toList();
                boolean head = beside.size() >= FEWEST_PAGES - 1 && beside.size() >= numbers.size() - 1
                        && beside.stream().map(this::print).distinct().count() == 1 && !CellText.figure(print(beside.get(0)));
                if (!head) {
                    break;
                }
                beside.forEach(at -> aside[at] = true);
            }
        }
    }

    /** The title again; it, or another line that comes again on every page, and numbers on one side of it that count. */
    private void addTitles() {
        IntStream.range(1, aside.length).filter(this::isTitle).forEach(at -> aside[at] = true);
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        IntStream.range(1, aside.length).filter(this::isWords).forEach(at -> alike.computeIfAbsent(print(at), words -> new ArrayList<>()).add(at));
        for (List<Integer> places : alike.values()) {
            List<Integer> before = places.stream().map(at -> at - 1).toList();
            List<Integer> behind = places.stream().map(at -> at + 1).toList();
            if (count(before) != count(behind)) {
                (count(before) ? before : behind).forEach(at -> aside[at] = true);
                places.forEach(at -> aside[at] = true);
            }
        }
    }

    private boolean isTitle(int at) {
        return CellText.length(print(at)) >= SHORTEST_TITLE && print(at).equals(print(0)) && isWords(at);
    }

    private boolean isWords(int at) {
        return !CellText.wordless(print(at)) && !CellText.figure(print(at))
                && lines.get(at).text().chars().noneMatch(c -> c == '\t' || CellCutter.pipe((char) c));
    }

    /** Whether the lines are numbers, each the next of the one before. */
    private boolean count(List<Integer> places) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) >= lines.size() || !NUMBER.matcher(print(places.get(i))).matches()
                    || i > 0 && Integer.parseInt(print(places.get(i))) != Integer.parseInt(print(places.get(i - 1))) + 1) {
                return false;
            }
        }
        return places.size() >= FEWEST_PAGES;
    }

    private String print(int at) {
        return lines.get(at).print();
    }

    /** The other lines; as few blank lines stand between two of them as stood anywhere between. */
    List<Line> rest() {
        List<Line> rest = new ArrayList<>();
        int blanks = Integer.MAX_VALUE;
        for (int at = 0; at < aside.length; at++) {
            blanks = Math.min(blanks, lines.get(at).blanks());
            if (!aside[at]) {
                rest.add(at > 0 && aside[at - 1] ? lines.get(at).withBlanks(blanks) : lines.get(at));
                blanks = Integer.MAX_VALUE;
            }
        }
        return rest;
    }

    /** The blocks of the other lines, and each line set aside as a paragraph, behind the table in which it stands. */
    List<Block> behind(List<Block> others) {
        List<Block> blocks = new ArrayList<>(others);
        IntStream.range(0, aside.length).filter(at -> aside[at]).forEach(at -> blocks.add(new Paragraph(List.of(lines.get(at).placed()))));
        blocks.sort(Comparator.comparingInt(PageFurniture::line));
        return blocks;
    }

    private static int line(Block block) {
        return ((LinePlace) (block instanceof Table table ? table.place() : ((Paragraph) block).place())).line();
    }
}
