package gouji.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a rules folder, read whole: one level of folders, each a format or what formats share. */
final class RuleTree {

    /** The folder that all formats share without saying so. */
    static final String COMMON = "common";

    private final Map<String, List<RuleFile>> folders = new TreeMap<>();

    private RuleTree() {
    }

    /** Reads the folder; a file that cannot be read is a fault. */
    static RuleTree read(Path root, List<Fault> faults) {
        RuleTree tree = new RuleTree();
        if (!Files.isDirectory(root)) {
            faults.add(new Fault(root.toString(), 0, "", "rules.folder"));
            return tree;
        }
        for (Path folder : listed(root)) {
            if (Files.isDirectory(folder) && !folder.getFileName().toString().startsWith(".")) {
                List<RuleFile> files = new ArrayList<>();
                for (Path file : listed(folder)) {
                    String path = folder.getFileName() + "/" + file.getFileName();
                    if (wanted(file)) {
                        try {
                            files.add(new RuleFile(path, withoutMark(Files.readString(file))));
                        } catch (CharacterCodingException notUtf8) {
                            faults.add(new Fault(path, 0, "", "rules.encoding"));
                        } catch (IOException unreadable) {
                            faults.add(new Fault(path, 0, "", "rules.unreadable", String.valueOf(unreadable.getMessage())));
                        }
                    }
                }
                tree.folders.put(folder.getFileName().toString(), files);
            }
        }
        return tree;
    }

    /** Some editors and spreadsheets begin a file with a byte order mark. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Editors leave locks and copies beside the files they edit. */
    private static boolean wanted(Path file) {
        String name = file.getFileName().toString();
        boolean known = name.endsWith(".drl") || name.endsWith(".csv") || name.endsWith(".yaml") || name.endsWith(".properties");
        return known && Files.isRegularFile(file) && !name.startsWith(".") && !name.startsWith("~");
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Map<String, List<RuleFile>> folders() {
        return folders;
    }

    /** All files, in the order of their paths. */
    List<RuleFile> files() {
        return folders.values().stream().flatMap(List::stream).toList();
    }

    /** The file of a folder with this name, or null. */
    RuleFile file(String folder, String name) {
        return folders.getOrDefault(folder, List.of()).stream().filter(file -> file.name().equals(name)).findFirst().orElse(null);
    }

    /** The rule files of a chain of folders, general to special; of files with the same name the nearest wins. */
    List<RuleFile> rules(List<String> chain) {
        Map<String, RuleFile> nearest = new LinkedHashMap<>();
        chain.forEach(folder -> folders.getOrDefault(folder, List.of()).stream().filter(file -> file.name().endsWith(".drl"))
                .forEach(file -> nearest.put(file.name(), file)));
        return List.copyOf(nearest.values());
    }

    /** The files with this ending of a chain of folders, general to special. */
    List<RuleFile> ending(List<String> chain, String ending) {
        return chain.stream().flatMap(folder -> folders.getOrDefault(folder, List.of()).stream())
                .filter(file -> file.path().endsWith(ending)).toList();
    }
}
