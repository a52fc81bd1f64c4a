package gouji.rules;

import gouji.language.CharacterVariant;
import gouji.language.CommonLists;
import gouji.language.NumeralSign;
import gouji.language.TickSign;
import gouji.language.TokenPattern;
import gouji.language.Unit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the word lists that all formats share, in the folder {@code common}. */
public final class CommonListFiles {

    private enum Box {
        TICKED,
        EMPTY
    }

    private CommonListFiles() {
    }

    /**
     * The lists alone of a rules folder.
     *
     * @throws BrokenRulesException with everything that is wrong in them
     */
    public static CommonLists read(Path root) throws BrokenRulesException {
        List<Fault> faults = new ArrayList<>();
        CommonLists lists = read(RuleTree.read(root, faults), faults);
        if (!faults.isEmpty()) {
            throw new BrokenRulesException(faults);
        }
        return lists;
    }

    /** @param faults takes what is wrong; the lists then lack it */
    static CommonLists read(RuleTree tree, List<Fault> faults) {
        return new CommonLists(
                ListRows.read(file(tree, "numerals.csv", faults), List.of("sign", "meaning", "value"), Set.of("value"), faults,
                        cells -> new NumeralSign(cells.text(0), cells.word(1, NumeralSign.Meaning.class), cells.wholeOrNone(2))),
                ListRows.read(file(tree, "units.csv", faults), List.of("unit", "dimension", "factor"), Set.of(), faults,
                        cells -> new Unit(cells.text(0), cells.text(1), cells.number(2))),
                ListRows.read(file(tree, "characters.csv", faults), List.of("character", "plain"), Set.of(), faults,
                        cells -> new CharacterVariant(cells.text(0), cells.text(1))),
                ListRows.read(file(tree, "patterns.csv", faults), List.of("nature", "pattern"), Set.of(), faults,
                        cells -> new TokenPattern(cells.text(0), cells.pattern(1))),
                ListRows.read(file(tree, "ticks.csv", faults), List.of("sign", "box"), Set.of(), faults,
                        cells -> new TickSign(cells.text(0), cells.word(1, Box.class) == Box.TICKED)));
    }

    private static List<RuleFile> file(RuleTree tree, String name, List<Fault> faults) {
        RuleFile file = tree.file(RuleTree.COMMON, name);
        if (file != null) {
            return List.of(file);
        }
        String path = RuleTree.COMMON + "/" + name;
        // One that is there and cannot be read is told already.
        if (faults.stream().noneMatch(fault -> fault.file().equals(path))) {
            faults.add(new Fault(path, 0, "", "rules.list.missing"));
        }
        return List.of();
    }
}
