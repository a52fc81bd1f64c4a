package gouji.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small rules folder, sound as it is made and there to be changed: the word lists that come with the program, the folder
 * {@code shared}, and the format {@code wells} that extends it, with a table of two rows (deep, shallow) and two columns.
 */
final class SmallRules {

    private final Path root;

    SmallRules(Path root) {
        this.root = root;
        try (Stream<Path> lists = Files.list(Path.of("rules", "common"))) {
            Files.createDirectories(root.resolve("common"));
            for (Path list : lists.filter(path -> path.toString().endsWith(".csv")).toList()) {
                Files.copy(list, root.resolve("common").resolve(list.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write("common/cells.drl", """
                package gouji.rules
                import gouji.fact.*;
                agenda-group "cells"
                rule "a number is a figure"
                @code("cell.number")
                when
                    CellSeen(reading == "NUMBER", $raw: raw)
                then
                    insert(new CellDecision($raw, CellKind.FIGURE));
                end
                """);
        write("shared/format.yaml", """
                name: 水井普查
                titles:
                  - (?<issuer>.+?)(?<year>20[0-9]{2})年水井普查
                sections:
                  - {id: wells, title: 一、水井}
                """);
        write("wells/format.yaml", """
                extends: shared
                recognised_by: [深井]
                """);
        write("wells/fields.csv", """
                field,section,row,column,unit,kind,printed
                wells.deep.dug,wells,深井,本年新打,口,number,always
                wells.deep.all,wells,深井,年末总数,口,number,always
                wells.shallow.dug,wells,浅井,本年新打,口,number,always
                wells.shallow.all,wells,浅井,年末总数,口,number,always
                """);
        write("shared/words.csv", """
                kind,wording,name
                row,深水井,深井
                """);
        write("wells/relations.csv", """
                id,left,right,when_printed,when_absent,clause
                wells.growth,wells.*.dug,wells.*.all,,,新打的都在总数里
                """);
    }

    SmallRules write(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of {@code common} with rules in it, below the package line. */
    SmallRules rules(String path, String... lines) {
        return write(path, "package gouji.rules\nimport gouji.fact.*;\n" + String.join("\n", lines) + "\n");
    }

    SmallRules delete(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path root() {
        return root;
    }

    RuleFolder open() {
        return open(RuleCache.none());
    }

    RuleFolder open(RuleCache cache) {
        try {
            return RuleFolder.open(root, cache);
        } catch (BrokenRulesException e) {
            throw new AssertionError(e.faults().toString(), e);
        }
    }

    Format wells() {
        return open().formats().get(0);
    }

    /** What is wrong with the folder, a fault each as {@code file:line: reason [arguments] <line itself>}. */
    List<String> faults() {
        try {
            RuleFolder.open(root);
            return List.of();
        } catch (BrokenRulesException e) {
            return e.faults().stream().map(SmallRules::shown).toList();
        }
    }

    static String shown(Fault fault) {
        return fault.file() + ":" + fault.line() + ": " + fault.reason() + " " + fault.arguments() + " <" + fault.text() + ">";
    }
}
