package gouji.analysis;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.LinePlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Table;
import gouji.fact.RepeatedLines;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the lines of a plain text that say what another line said before, where its tables are printed one cell a line. */
final class LineCount {

    private LineCount() {
    }

    /** The count; none for a document that is no text with lines, and where a line prints a row of a table: hardly any row repeats another. */
    static Optional<RepeatedLines> of(Document document) {
        List<Print> prints = document.blocks().stream().flatMap(LineCount::prints).toList();
        if (prints.isEmpty() || !prints.stream().allMatch(print -> print.place() instanceof LinePlace) || !oneCellALine(document)) {
            return Optional.empty();
        }
        TreeMap<Integer, StringBuilder> lines = new TreeMap<>();
        for (Print print : prints) {
            lines.computeIfAbsent(line(print), line -> new StringBuilder()).append('\t').append(print.text());
        }
        Set<String> said = new HashSet<>();
        int repeated = (int) lines.values().stream().filter(line -> !said.add(line.toString())).count();
        return Optional.of(new RepeatedLines(lines.size(), repeated, prints.get(0).place()));
    }

    private static boolean oneCellALine(Document document) {
        List<Long> prints = List.copyOf(document.blocks().stream().filter(Table.class::isInstance).flatMap(LineCount::prints)
                .collect(Collectors.groupingBy(LineCount::line, Collectors.counting())).values());
        return prints.stream().filter(count -> count > 1).count() * 2 < prints.size();
    }

    private static int line(Print print) {
        return ((LinePlace) print.place()).line();
    }

    private static Stream<Print> prints(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.prints().stream();
        }
        return block instanceof Table table
                ? table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.prints().stream()) : Stream.empty();
    }
}
