package gouji.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import gouji.fact.Alias;
import gouji.fact.Axis;
import gouji.fact.Term;
import gouji.fact.TitlePattern;
import gouji.fact.UsualYears;
import gouji.language.WordingForms;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Builds a format from its folder and the folders that it extends; whatever is wrong becomes a fault. */
final class FormatBuilder {

    static final String FIELDS = "fields.csv";
    private static final String SHEET = "format.yaml";
    private static final String WORDS = "words.csv";
    private static final String FINDINGS = "findings.csv";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final RuleTree tree;
    private final String folder;
    private final List<Fault> faults;
    private final List<String> chain = new ArrayList<>();
    private final List<FormatSheet> sheets = new ArrayList<>();
    private final WordingForms wordings;

    FormatBuilder(RuleTree tree, String folder, WordingForms wordings, List<Fault> faults) {
        this.tree = tree;
        this.folder = folder;
        this.faults = faults;
        climb(folder, new HashSet<>());
        chain.add(RuleTree.COMMON);
        Collections.reverse(chain);
        this.wordings = wordings;
    }

    /** The folders that make the format, general to special. */
    List<String> chain() {
        return chain;
    }

    private void climb(String from, Set<String> seen) {
        RuleFile file = tree.file(from, SHEET);
        if (file == null) {
            faults.add(new Fault(from + "/" + SHEET, 0, "", "rules.format.missing"));
            return;
        }
        try {
            FormatSheet sheet = YAML.readValue(file.text(), FormatSheet.class);
            chain.add(from);
            sheets.add(sheet);
            if (sheet.parent() != null && !seen.add(sheet.parent())) {
                faults.add(file.fault(0, "rules.format.circle", sheet.parent()));
            } else if (sheet.parent() != null && tree.folders().containsKey(sheet.parent())) {
                climb(sheet.parent(), seen);
            } else if (sheet.parent() != null) {
                faults.add(file.fault(0, "rules.format.parent", sheet.parent()));
            }
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            faults.add(file.fault(line, "rules.yaml", problem(broken)));
        }
    }

    /** What the YAML parser minds, without the picture of the place that it draws around it. */
    private static String problem(JsonProcessingException broken) {
        return broken.getCause() instanceof MarkedYAMLException marked ? marked.getProblem() : broken.getOriginalMessage();
    }

    Format build(Rulebook book) {
        List<FormSection> sections = nearest(FormatSheet::sections, List.of());
        Form form = Form.of(sections, fields(), Set.copyOf(nearest(FormatSheet::across, List.of())));
        List<Term> terms = terms(form);
        List<Relation> relations = RelationFiles.read(lists(RelationFiles.FILE),
                form.fields().stream().map(FormField::id).toList(), faults);
        return new Format(folder, nearest(FormatSheet::name, folder),
                nearest(FormatSheet::recognisedBy, List.<String>of()).stream().map(wordings::text).toList(), titles(), form,
                terms, aliases(terms), relations, NarrativeLists.read(this::lists, faults), years(), texts(), book);
    }

    private List<RuleFile> lists(String name) {
        return tree.ending(chain, "/" + name);
    }

    private <T> T nearest(Function<FormatSheet, T> part, T otherwise) {
        return sheets.stream().map(part).filter(each -> each != null).findFirst().orElse(otherwise);
    }

    private List<FormField> fields() {
        RuleFile file = tree.file(folder, FIELDS);
        List<FormField> fields = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CsvRows.Row row : CsvRows.read(file, List.of("field", "section", "row", "column", "unit", "kind", "printed"), faults)) {
            List<String> cells = row.cells();
            if (!ids.add(cells.get(0))) {
                faults.add(file.fault(row.line(), "rules.fields.twice", cells.get(0)));
            }
            FormField.Kind kind = kind(file, row);
            List<String> path = cells.get(2).isEmpty() ? List.of() : List.of(cells.get(2).split("\\s+/\\s+"));
            fields.add(new FormField(cells.get(0), cells.get(1), path, cells.get(3), cells.get(4), kind,
                    !cells.get(6).equals("alternative")));
        }
        return fields;
    }

    private FormField.Kind kind(RuleFile file, CsvRows.Row row) {
        String word = row.cells().get(5);
        try {
            return word.isEmpty() ? FormField.Kind.NUMBER : FormField.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            faults.add(file.fault(row.line(), "rules.fields.kind", word));
            return FormField.Kind.NUMBER;
        }
    }

    private List<Term> terms(Form form) {
        Set<Term> terms = new LinkedHashSet<>();
        form.sections().forEach(section -> terms.add(term(Axis.SECTION, section.id(), section.title())));
        for (FormTable table : form.tables()) {
            for (FormBlock block : table.blocks()) {
                block.rows().forEach(row -> row.path().forEach(words -> terms.add(term(Axis.ROW, words, words))));
                block.columns().forEach(path -> path.forEach(words -> terms.add(term(Axis.COLUMN, words, words))));
            }
        }
        return List.copyOf(terms);
    }

    private Term term(Axis axis, String name, String words) {
        return new Term(axis, name, wordings.text(words), wordings.core(words));
    }

    private List<Alias> aliases(List<Term> terms) {
        Map<Axis, Map<String, Alias>> nearest = new HashMap<>();
        for (RuleFile file : lists(WORDS)) {
            for (CsvRows.Row row : CsvRows.read(file, List.of("kind", "wording", "name"), faults)) {
                Axis axis = axis(file, row);
                String name = row.cells().get(2);
                if (axis != null) {
                    boolean shared = !file.path().startsWith(folder + "/");
                    Term term = terms.stream().filter(each -> each.axis() == axis
                            && (each.name().equals(name) || each.text().equals(wordings.text(name)))).findFirst().orElse(null);
                    if (term != null) {
                        String words = row.cells().get(1);
                        nearest.computeIfAbsent(axis, each -> new HashMap<>()).put(wordings.text(words),
                                new Alias(axis, term.name(), wordings.text(words), wordings.core(words)));
                    } else if (!shared) {
                        faults.add(file.fault(row.line(), "rules.words.name", name));
                    }
                }
            }
        }
        return nearest.values().stream().flatMap(words -> words.values().stream())
                .sorted((one, other) -> (one.axis() + one.text()).compareTo(other.axis() + other.text())).toList();
    }

    private Axis axis(RuleFile file, CsvRows.Row row) {
        try {
            return Axis.valueOf(row.cells().get(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            faults.add(file.fault(row.line(), "rules.words.kind", row.cells().get(0)));
            return null;
        }
    }

    private List<TitlePattern> titles() {
        List<TitlePattern> patterns = new ArrayList<>();
        for (String expression : nearest(FormatSheet::titles, List.<String>of())) {
            try {
                patterns.add(new TitlePattern(Pattern.compile(expression)));
            } catch (PatternSyntaxException broken) {
                faults.add(new Fault(folder + "/" + SHEET, 0, expression, "rules.format.title", broken.getDescription()));
            }
        }
        return patterns;
    }

    private Optional<UsualYears> years() {
        FormatSheet.Years years = nearest(FormatSheet::years, null);
        return Optional.ofNullable(years).map(each -> new UsualYears(folder, each.from(), each.to()));
    }

    private FindingTexts texts() {
        Map<String, String> severities = new HashMap<>();
        for (RuleFile file : lists(FINDINGS)) {
            CsvRows.read(file, List.of("code", "severity"), faults)
                    .forEach(row -> severities.put(row.cells().get(0), row.cells().get(1)));
        }
        return new FindingTexts(severities, messages("messages_zh.properties"), messages("messages_en.properties"));
    }

    private Map<String, String> messages(String name) {
        Properties properties = new Properties();
        for (RuleFile file : lists(name)) {
            try {
                properties.load(new StringReader(file.text()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            } catch (IllegalArgumentException broken) {
                faults.add(file.fault(0, "rules.messages", broken.getMessage()));
            }
        }
        Map<String, String> messages = new HashMap<>();
        properties.stringPropertyNames().forEach(code -> messages.put(code, properties.getProperty(code)));
        return messages;
    }
}
