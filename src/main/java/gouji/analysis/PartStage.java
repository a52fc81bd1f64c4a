package gouji.analysis;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.Table;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stage {@code parts}: the printed tables in, the document with them as the form has them out: each by itself, its rows across and one of each. */
final class PartStage {

    static final String NAME = "parts";

    private PartStage() {
    }

    static Document run(Document printed, FormWords words, RuleSession session) {
        Document rows = new RowsInCells(printed).apart(words, session);
        Document upright = new TurnedTables(words).turned(rows, session);
        Document single = new TablesBeside(words).cut(upright, session);
        return new JoinedTables(words).cut(single, session);
    }

    /**
     * The document with the parts that decisions make of a table in its place; where there are any, all tables are numbered anew.
     *
     * @param table the number of the printed table that a decision is about
     */
    static <D> Document parted(Document document, Collection<D> decisions, Function<D, Integer> table, BiFunction<Table, List<D>, List<Table>> parts) {
        if (decisions.isEmpty()) {
            return document;
        }
        Map<Integer, List<D>> byTable = decisions.stream().collect(Collectors.groupingBy(table));
        List<Block> blocks = new ArrayList<>();
        int id = 1;
        for (Block block : document.blocks()) {
            if (block instanceof Table printed) {
                List<D> own = byTable.get(printed.id());
                for (Table part : own == null ? List.of(printed) : parts.apply(printed, own)) {
                    blocks.add(new Table(id++, part.grid(), part.rows(), part.edges(), part.place()));
                }
            } else {
                blocks.add(block);
            }
        }
        return document.with(blocks);
    }
}
