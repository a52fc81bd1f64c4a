package gouji.analysis;

import gouji.analysis.arbiter.Reading;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.naming.PlacedRow;
import gouji.analysis.relations.Figure;
import gouji.analysis.relations.Figures;
import gouji.analysis.relations.Weight;
import gouji.fact.Edit.EmptyColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns of the form the narrow parts of a table may lack: every way that fits is held against the relations, and those that none
 * betters are left. Their rows keep their names whatever columns they lack, so that a table need not be named anew for each way.
 */
final class EmptyColumnChoices {

    /** More ways than these are not weighed: the form has too many columns for the sums to tell them apart. */
    private static final int MOST = 450;
    /** As the arbiter ranks readings with the same names and as many figures. */
    private static final Comparator<Weight> BETTER = Comparator.comparingInt((Weight weight) -> -weight.impossible())
            .thenComparingInt(Weight::held).thenComparingInt(Weight::heldBlankAsZero);

    private final Reading reading;
    private final Map<EmptyColumns, Map<String, Figure>> placed = new HashMap<>();

    private EmptyColumnChoices(Reading reading) {
        this.reading = reading;
    }

    static List<List<EmptyColumns>> of(Reading reading, List<NarrowPart> parts) {
        return new EmptyColumnChoices(reading).best(all(parts));
    }

    /** None where these are too many. */
    private static List<List<EmptyColumns>> all(List<NarrowPart> parts) {
        List<List<EmptyColumns>> choices = new ArrayList<>(List.of(List.of()));
        for (NarrowPart part : parts) {
            List<EmptyColumns> own = part.choices(MOST);
            if (choices.size() * own.size() > MOST) {
                return List.of();
            }
            List<List<EmptyColumns>> longer = new ArrayList<>();
            for (List<EmptyColumns> choice : choices) {
                for (EmptyColumns columns : own) {
                    List<EmptyColumns> next = new ArrayList<>(choice);
                    next.add(columns);
                    longer.add(next);
                }
            }
            choices = longer;
        }
        return choices;
    }

    /**
     * What relations say one by one is soon told, and all together they only bear less: so those that stand best by that are weighed
     * first, and none once they stand worse by it than the best one stands by all.
     */
    private List<List<EmptyColumns>> best(List<List<EmptyColumns>> choices) {
        Map<List<EmptyColumns>, Weight> alone = new HashMap<>();
        for (List<EmptyColumns> choice : choices) {
            alone.put(choice, reading.scales().relations().weighAlone(figures(choice)));
        }
        Set<List<EmptyColumns>> best = new HashSet<>();
        Weight most = null;
        for (List<EmptyColumns> choice : choices.stream().sorted(Comparator.comparing(alone::get, BETTER.reversed())).toList()) {
            if (most != null && BETTER.compare(alone.get(choice), most) < 0) {
                break;
            }
            Weight weight = reading.scales().weigh(figures(choice));
            int compared = most == null ? 1 : BETTER.compare(weight, most);
            if (compared > 0) {
                best.clear();
                most = weight;
            }
            if (compared >= 0) {
                best.add(choice);
            }
        }
        return choices.stream().filter(best::contains).toList();
    }

    /** Those of the narrow parts as the choice places them, before all others: each part is placed once for all choices that have it alike. */
    private Figures figures(List<EmptyColumns> choice) {
        List<Map<String, Figure>> parts = choice.stream().map(columns -> placed.computeIfAbsent(columns, this::place)).toList();
        return field -> {
            for (Map<String, Figure> part : parts) {
                Figure figure = part.get(field);
                if (figure != null) {
                    return figure;
                }
            }
            return reading.figures().get(field);
        };
    }

    private Map<String, Figure> place(EmptyColumns columns) {
        Map<String, Figure> figures = new HashMap<>();
        reading.table().rows().stream().filter(row -> row.form() != null && columns.table() == row.row().table())
                .forEach(row -> place(row, columns, figures));
        return figures;
    }

    private static void place(PlacedRow row, EmptyColumns columns, Map<String, Figure> figures) {
        List<String> fields = row.form().fields();
        List<CutCell> cells = row.row().figureArea().stream().filter(cell -> cell.column() >= columns.begin()).toList();
        int next = 0;
        for (int column = 0; column < fields.size(); column++) {
            boolean empty = columns.positions().contains(column) || next >= cells.size();
            figures.put(fields.get(column), empty ? Figure.BLANK : Reading.figure(cells.get(next++)));
        }
    }
}
