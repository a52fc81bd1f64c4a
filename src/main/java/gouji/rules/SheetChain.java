package gouji.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import gouji.fact.TitlePattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The {@code format.yaml} of a format and of those it extends, nearest first. */
final class SheetChain {

    private static final String SHEET = "format.yaml";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private record Read(String folder, RuleFile file, FormatSheet sheet) {
    }

    private final RuleTree tree;
    private final List<Fault> faults;
    private final List<Read> read = new ArrayList<>();

    SheetChain(RuleTree tree, String folder, List<Fault> faults) {
        this.tree = tree;
        this.faults = faults;
        climb(folder, new HashSet<>(Set.of(folder)));
    }

    private void climb(String from, Set<String> seen) {
        RuleFile file = tree.file(from, SHEET);
        if (file == null) {
            faults.add(new Fault(from + "/" + SHEET, 0, "", "rules.format.missing"));
            return;
        }
        FormatSheet sheet = sheet(file);
        if (sheet == null) {
            return;
        }
        read.add(new Read(from, file, sheet));
        String parent = sheet.parent();
        if (parent == null) {
            return;
        }
        int line = file.lineOf("extends:");
        if (!seen.add(parent)) {
            faults.add(file.fault(line, "rules.format.circle", parent));
        } else if (tree.folders().containsKey(parent)) {
            climb(parent, seen);
        } else {
            faults.add(file.fault(line, "rules.format.parent", parent));
        }
    }

    private FormatSheet sheet(RuleFile file) {
        try {
            return YAML.readValue(file.text(), FormatSheet.class);
        } catch (UnrecognizedPropertyException unknown) {
            faults.add(file.fault(file.lineOf(unknown.getPropertyName() + ":"), "rules.yaml.key", unknown.getPropertyName()));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            faults.add(file.fault(Math.max(0, line), "rules.yaml", problem(broken)));
        }
        return null;
    }

    /** What the YAML parser minds, without the picture of the place that it draws around it. */
    private static String problem(JsonProcessingException broken) {
        return broken.getCause() instanceof MarkedYAMLException marked ? marked.getProblem() : broken.getOriginalMessage();
    }

    /** The folders, general to special, those that all formats share first. */
    List<String> folders() {
        List<String> folders = new ArrayList<>(read.stream().map(Read::folder).toList());
        folders.add(RuleTree.COMMON);
        Collections.reverse(folders);
        return folders;
    }

    /** What the nearest sheet that says anything of it says. */
    <T> T nearest(Function<FormatSheet, T> part, T otherwise) {
        return read.stream().map(Read::sheet).map(part).filter(each -> each != null).findFirst().orElse(otherwise);
    }

    /** The ways in which titles are worded. */
    List<TitlePattern> titles() {
        List<TitlePattern> patterns = new ArrayList<>();
        Read nearest = read.stream().filter(each -> each.sheet().titles() != null).findFirst().orElse(null);
        for (String expression : nearest(FormatSheet::titles, List.<String>of())) {
            RuleFile file = nearest.file();
            int line = file.lineOf(expression);
            try {
                Pattern pattern = Pattern.compile(expression);
                for (String group : List.of("issuer", "year")) {
                    if (!expression.contains("(?<" + group + ">")) {
                        faults.add(file.fault(line, "rules.format.title.group", group));
                    }
                }
                patterns.add(new TitlePattern(pattern));
            } catch (PatternSyntaxException broken) {
                faults.add(file.fault(line, "rules.format.title", broken.getDescription()));
            }
        }
        return patterns;
    }
}
