package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column as its header prints it.
 *
 * @param column     first grid column it covers, or its number in its row
 * @param columnSpan how many it covers
 * @param stack      the header's cells over it, from top to bottom, empty ones left out
 */
public record Leaf(int column, int columnSpan, List<CutCell> stack) {

    public Leaf {
        stack = List.copyOf(stack);
    }

    /**
     * The wordings that may name it: its lowest cell's, and that with one or more of the cells above it, as a word broken
     * over header rows is put together.
     */
    public Set<String> wordings() {
        Set<String> wordings = new LinkedHashSet<>();
        String joined = "";
        List<CutCell> upwards = new ArrayList<>(stack);
        Collections.reverse(upwards);
        for (CutCell cell : upwards) {
            joined = cell.text() + joined;
            wordings.add(joined);
        }
        return wordings;
    }

    /** The wordings of the cells above its lowest one. */
    public List<String> groups() {
        return stack.size() < 2 ? List.of() : stack.subList(0, stack.size() - 1).stream().map(CutCell::text).toList();
    }

    /** Its print, from top to bottom. */
    public String raw() {
        return stack.stream().map(CutCell::raw).collect(Collectors.joining());
    }
}
